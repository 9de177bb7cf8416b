package org.kanhe.core.check;

import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.report.Report;

/// A rule that holds the reports of one file against each other.
public non-sealed interface SubmissionRule extends Rule {
    /// Judges the reports of a file.
    ///
    /// @param settings the settings each report is judged by
    /// @return one outcome for each case looked at, with the report it is about
    Stream<About> check(Submission submission, Function<Report, RuleSettings> settings);

    /// An outcome and the report objected to.
    record About(Report report, Outcome outcome) {}
}
