package org.kanhe.core.check;

import java.util.List;
import org.kanhe.core.report.ReportId;

/// What one rule says of one report.
///
/// @param rule     code of the rule
/// @param report   the report it speaks of
/// @param examined cases looked at; 0 means the rule does not apply to this report
public record Verdict(String rule, ReportId report, int examined, List<Finding> findings, List<Undecided> undecided) {
    public Verdict {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }
}
