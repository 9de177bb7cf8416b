package org.kanhe.core.compare;

import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.ReportId;

/// An indicator where it stands: one row of one report.
///
/// @param year     budget year of the report
/// @param position of the row among the indicators of its report, from 0
public record Occurrence(ReportId report, int year, int position, Indicator indicator) {
    /// The printed name; empty when the cell is blank or could not be read.
    public String name() {
        return indicator.name().findValue().orElse("");
    }
}
