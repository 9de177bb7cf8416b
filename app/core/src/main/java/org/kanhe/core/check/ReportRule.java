package org.kanhe.core.check;

import java.util.stream.Stream;
import org.kanhe.core.report.Report;

/// A rule that needs one report and nothing else.
public non-sealed interface ReportRule extends Rule {
    /// Judges a report.
    ///
    /// @return one outcome for each case looked at; none when the rule does not apply
    Stream<Outcome> check(Report report, RuleSettings settings);
}
