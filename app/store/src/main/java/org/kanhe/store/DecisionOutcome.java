package org.kanhe.store;

import org.kanhe.core.check.Decision;

/// What came of an attempt to decide.
public sealed interface DecisionOutcome {
    /// It is durably decided.
    record Saved(Decision decision) implements DecisionOutcome {}

    /// Somebody decided in between: nothing was changed.
    ///
    /// @param current the decision that stands
    record Stale(Decision current) implements DecisionOutcome {}
}
