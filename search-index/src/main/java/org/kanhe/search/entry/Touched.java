package org.kanhe.search.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Finding;

/// Which entries a finding speaks of: those that have to be told what was decided about it.
final class Touched {
    private final Map<String, List<String>> byFinding = new HashMap<>();

    /// Notes that all these findings speak of the entry.
    Entry by(FindingsOf findings, Entry entry) {
        findings.all().forEach(finding -> byFinding.computeIfAbsent(finding.id(), _ -> new ArrayList<>()).add(entry.kind().code() + "/" + entry.id()));
        return entry;
    }

    /// Names of entries as `index/id`.
    List<String> of(Finding finding) {
        return byFinding.getOrDefault(finding.id(), List.of());
    }
}
