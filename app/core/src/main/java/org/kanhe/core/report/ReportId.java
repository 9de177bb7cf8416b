package org.kanhe.core.report;

import org.kanhe.core.source.SourceId;

/// Identity of a report: one file holds many, numbered from 0 in reading order. Written `sha256-ordinal`.
public record ReportId(SourceId source, int ordinal) implements Comparable<ReportId> {
    public String code() {
        return source.sha256() + "-" + ordinal;
    }

    /// @throws IllegalArgumentException when `code` is not of that form
    public static ReportId parse(String code) {
        int dash = code.indexOf('-');
        if (dash < 0 || !code.substring(dash + 1).matches("\\d{1,6}")) {
            throw new IllegalArgumentException("not a report id: " + code);
        }
        return new ReportId(new SourceId(code.substring(0, dash)), Integer.parseInt(code.substring(dash + 1)));
    }

    @Override
    public int compareTo(ReportId other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public String toString() {
        return code();
    }
}
