package org.kanhe.server.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kanhe.core.check.Decision;

/// What a reviewer chooses. What is not chosen stays as it was.
///
/// @param dismissal with a dismissal
/// @param note      the reason; a new status without one has none
/// @param assignee  empty text: nobody any more
/// @param by        who chooses, may be empty
public record Choice(Optional<Decision.Status> status, Optional<Decision.Dismissal> dismissal, Optional<String> note, Optional<String> assignee, String by) {
    public static Choice of(Decision.Status status, String note, String by) {
        return new Choice(Optional.of(status), Optional.empty(), Optional.of(note), Optional.empty(), by);
    }

    /// The decision this makes of the one that stands.
    ///
    /// @param on version looked at
    public Decision on(Decision before, long on) {
        String reason = note.orElse(status.isPresent() ? "" : before.note());
        Optional<Decision.Dismissal> why = dismissal.isPresent() || status.isPresent() ? dismissal : before.dismissal();
        return new Decision(before.finding(), status.orElse(before.status()), why, reason, assignee.isPresent() ? assignee : before.assignee(), by, now(), on + 1);
    }

    /// As precisely as it is kept.
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Whether the decision says all of this already.
    public boolean isSaidBy(Decision standing) {
        Decision chosen = on(standing, standing.version());
        return chosen.status() == standing.status() && chosen.dismissal().equals(standing.dismissal()) && chosen.note().equals(standing.note()) && chosen.assignee().equals(standing.assignee());
    }
}
