package org.kanhe.search;

import java.util.List;
import java.util.Map;

/// A paragraph found.
///
/// @param heading   the heading it stands under, empty before the first
/// @param text      the whole paragraph
/// @param findings  number of findings on this paragraph by severity
public record PassageHit(Origin origin, String at, String heading, String headingAt, String text, Map<String, Integer> findings, List<String> rules, List<Highlight> highlights) implements Hit {
    public PassageHit {
        rules = List.copyOf(rules);
        highlights = List.copyOf(highlights);
    }
}
