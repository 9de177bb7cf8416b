package org.kanhe.core.place;

import java.time.Instant;
import java.util.Optional;

/// What a person said about two names of units.
///
/// @param joined true when they are one unit, false when they are two
/// @param by     who said it; may be empty
/// @param undone when it was taken back; what is taken back counts no more and is still shown
public record NameDecision(String left, String right, boolean joined, String by, Instant at, Optional<Instant> undone) {
    /// Whether it still counts.
    public boolean stands() {
        return undone.isEmpty();
    }

    public NameDecision undoneAt(Instant when) {
        return new NameDecision(left, right, joined, by, at, Optional.of(when));
    }
}
