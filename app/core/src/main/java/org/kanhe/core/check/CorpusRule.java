package org.kanhe.core.check;

import java.util.stream.Stream;

/// A rule that holds a report against what the archive knows beside it: other years of the same unit, its declaration,
/// the same indicator at other units.
public non-sealed interface CorpusRule extends Rule {
    /// How many years before its own a rule may look at reports of the same unit. A report that arrives late therefore
    /// bears upon those of its own year and of so many after it, and on no others.
    int YEARS_BACK = 3;

    /// Judges a report. Every piece of evidence from another report names it.
    ///
    /// @param corpus what is known beside it; `about` itself may be among the answers
    /// @return one outcome for each case looked at; none when the archive has nothing to hold the report against
    Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings);
}
