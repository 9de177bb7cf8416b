package org.kanhe.core.check;

import java.util.List;
import org.kanhe.core.report.ReportId;

/// What one rule says of one report. A rule that does not apply to a report leaves no verdict on it.
///
/// @param rule     code of the rule
/// @param report   the report it speaks of
/// @param examined cases looked at, at least 1
public record Verdict(String rule, ReportId report, int examined, List<Finding> findings, List<Undecided> undecided) {
    public Verdict {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }
}
