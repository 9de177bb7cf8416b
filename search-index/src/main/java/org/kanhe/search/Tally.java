package org.kanhe.search;

import java.util.Optional;
import org.kanhe.search.query.QueryMistake;

/// What one of many queries finds.
public sealed interface Tally {
    /// @param best the hit that fits best: a report where there is one
    record Counted(long reports, long indicators, long passages, Optional<Hit> best) implements Tally {}

    /// It cannot be understood.
    record Mistaken(QueryMistake mistake) implements Tally {}
}
