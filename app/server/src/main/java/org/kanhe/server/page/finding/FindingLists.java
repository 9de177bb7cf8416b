package org.kanhe.server.page.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.listing.Lists;
import org.kanhe.server.userchecks.RuleNames;

/// The list of findings an address asks for.
public final class FindingLists {
    static final List<String> FILTERS = List.of("status", "dismissal", "assignee", "severity", "rule", "year", "unit", "project", "region", "kind", "report", "level1", "level2", "comparison", "doubtful");

    private FindingLists() {}

    static Lists of(Frame frame, RuleNames rules) {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("", "sort.severity");
        sorts.put("-year", "sort.year");
        sorts.put("unit", "sort.unit");
        sorts.put("rule", "sort.rule");
        return new Lists(frame, rules, FILTERS, sorts);
    }

    /// What the address of another page asks for, when it stands for a list of findings.
    public static SearchRequest request(Frame frame, RuleNames rules) {
        return of(frame, rules).request();
    }
}
