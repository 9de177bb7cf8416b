package org.kanhe.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator row found.
///
/// @param at         place of the name, or of the first cell there is
/// @param level1     一级指标, empty where there is none
/// @param level2     二级指标, empty where there is none
/// @param name       as written
/// @param indicator  the row as the published contract writes it: `level1 level2 name target actual weight score reason`
/// @param findings   number of findings on this row by severity
/// @param rules      rules that object to this row
public record IndicatorHit(
        Origin origin, String at, String level1, String level2, String name, Map<String, @Nullable Object> indicator, Map<String, Integer> findings, List<String> rules, List<Highlight> highlights)
        implements Hit {
    public IndicatorHit {
        rules = List.copyOf(rules);
        highlights = List.copyOf(highlights);
    }
}
