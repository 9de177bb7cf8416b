package org.kanhe.core.check;

import java.util.List;

/// What one rule says of one report.
///
/// @param examined cases looked at; 0 means the rule does not apply to this report
public record Verdict(String rule, int examined, List<Finding> findings, List<Undecided> undecided) {
    public Verdict {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }
}
