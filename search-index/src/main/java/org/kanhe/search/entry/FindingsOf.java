package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;

/// The findings of a file, each once, with what was decided about them.
record FindingsOf(List<Finding> all, Map<String, Decision> decisions) {
    static FindingsOf file(List<Verdict> verdicts, Map<String, Decision> decisions) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        verdicts.forEach(verdict -> verdict.findings().forEach(finding -> byId.putIfAbsent(finding.id(), finding)));
        return new FindingsOf(List.copyOf(byId.values()), Map.copyOf(decisions));
    }

    FindingsOf about(ReportId report) {
        return only(finding -> finding.report().equals(report));
    }

    /// Those with evidence in one of these places.
    FindingsOf touching(Set<Location> places) {
        return only(finding -> finding.evidence().stream().anyMatch(e -> e.report().isEmpty() && places.contains(Doubts.whole(e.at()))));
    }

    private FindingsOf only(Predicate<Finding> wanted) {
        return new FindingsOf(all.stream().filter(wanted).toList(), decisions);
    }

    Decision decision(Finding finding) {
        return decisions.getOrDefault(finding.id(), Decision.open(finding.id()));
    }

    Fields fields() {
        return new Fields()
                .put("finding", all.size())
                .put("rule", all.stream().map(Finding::rule).distinct().toList())
                .put("severity", all.stream().map(finding -> finding.severity().code()).distinct().toList())
                .put("status", all.stream().map(finding -> decision(finding).status().code()).distinct().sorted().toList())
                .put("gravity", all.stream().mapToInt(finding -> gravity(finding.severity())).sum());
    }

    /// How much stands against a report, for sorting the worst first.
    static int gravity(Severity severity) {
        return switch (severity) {
            case HIGH -> 1_000;
            case MEDIUM -> 30;
            case LOW -> 1;
            case INFO -> 0;
        };
    }

    Map<String, Object> bySeverity() {
        Map<Severity, Long> counts = all.stream().collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
        Map<String, Object> tree = new LinkedHashMap<>();
        counts.forEach((severity, count) -> tree.put(severity.code(), count));
        return tree;
    }

    List<String> rules() {
        return new ArrayList<>(all.stream().map(Finding::rule).distinct().toList());
    }
}
