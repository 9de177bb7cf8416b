package org.kanhe.server.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.kanhe.server.rectification.Rectification.Item;
import org.kanhe.server.rectification.Rectification.State;

/// Which rectifications are looked at.
///
/// @param unit    as it is named there; empty for all
/// @param state   those with a finding in that state
/// @param overdue only those whose deadline has passed while something is not over
/// @param today   the day it is asked on
public record RectificationsWanted(String unit, Optional<State> state, boolean overdue, LocalDate today) {
    public boolean test(Rectification one) {
        return (unit.isEmpty() || one.unit().equals(unit)) && state.map(s -> one.count(s) > 0).orElse(true) && (!overdue || one.isLate(today));
    }

    /// Whether a finding of such a rectification is looked at itself.
    public boolean test(Item item) {
        return state.map(s -> item.state() == s).orElse(true) && (!overdue || !item.state().isOver());
    }
}
