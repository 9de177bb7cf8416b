package org.kanhe.core.check;

import java.util.List;
import org.kanhe.core.report.ReportId;

/// A case a rule looked at and could not decide, and why. Undecided is a result, not silence.
public record Undecided(String rule, ReportId report, Message why, List<Evidence> evidence) {
    public Undecided {
        evidence = List.copyOf(evidence);
    }
}
