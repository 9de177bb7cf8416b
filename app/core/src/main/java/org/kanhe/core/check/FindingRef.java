package org.kanhe.core.check;

import java.util.Optional;
import org.kanhe.core.report.ReportId;

/// The published name of a finding: that of its report, a dash, and its own. So a finding is found in the store without asking
/// the index. Names from before, without the report, are understood.
///
/// @param report the report objected to, where the name says it
/// @param key    id of the finding itself; decisions are kept under it
public record FindingRef(Optional<ReportId> report, String key) {
    private static final int KEY = 32;

    public static FindingRef of(ReportId report, String key) {
        return new FindingRef(Optional.of(report), key);
    }

    /// Any text: one that is no name of a finding names none that exists.
    public static FindingRef parse(String code) {
        int dash = code.lastIndexOf('-');
        if (dash > 0 && code.length() - dash - 1 == KEY) {
            try {
                return of(ReportId.parse(code.substring(0, dash)), code.substring(dash + 1));
            } catch (IllegalArgumentException e) {
                return new FindingRef(Optional.empty(), code);
            }
        }
        return new FindingRef(Optional.empty(), code);
    }

    public String code() {
        return report.map(r -> r.code() + "-" + key).orElse(key);
    }
}
