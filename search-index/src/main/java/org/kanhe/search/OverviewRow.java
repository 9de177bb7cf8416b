package org.kanhe.search;

import java.util.Map;

/// The reports of one unit or one year in numbers.
///
/// @param value           the unit or year
/// @param doubtful        fields whose reading is doubtful
/// @param doubtfulReports reports that have any
/// @param scored          reports with a total score
/// @param full            of those, the ones with 100 points or more
/// @param severities      findings by published name of the severity
/// @param statuses        findings by published name of what was decided
public record OverviewRow(String value, long reports, long doubtful, long doubtfulReports, long scored, long full, Map<String, Long> severities, Map<String, Long> statuses) {
    public OverviewRow {
        severities = Map.copyOf(severities);
        statuses = Map.copyOf(statuses);
    }

    static OverviewRow findings(String value, Map<String, Long> severities, Map<String, Long> statuses) {
        return new OverviewRow(value, 0, 0, 0, 0, 0, severities, statuses);
    }

    /// The reports of this with the findings of the other.
    OverviewRow and(OverviewRow findings) {
        return new OverviewRow(value, reports, doubtful, doubtfulReports, scored, full, findings.severities, findings.statuses);
    }

    public long severity(String code) {
        return severities.getOrDefault(code, 0L);
    }

    public long status(String code) {
        return statuses.getOrDefault(code, 0L);
    }

    /// All findings.
    public long findings() {
        return severities.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Findings somebody decided on.
    public long decided() {
        return findings() - status("open");
    }
}
