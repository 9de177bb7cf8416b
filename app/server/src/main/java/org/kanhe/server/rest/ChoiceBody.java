package org.kanhe.server.rest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;
import org.kanhe.server.review.Choice;
import org.kanhe.server.web.Refused;

/// What a reviewer decides, as sent.
///
/// @param dismissal not-a-problem, accepted-explanation or reading-error; only with the status dismissed
/// @param by        who decides: a name given, not proven, as there are no accounts
/// @param version   the version looked at; only where one finding is decided on
/// @param expected  how many findings the list showed; only where many are
/// @param background answer at once and decide beside it; only where many are
@Serdeable
record ChoiceBody(@Nullable String status, @Nullable String dismissal, @Nullable String note, @Nullable String assignee, @Nullable String by, @Nullable Long version, @Nullable Long expected, @Nullable Boolean background) {
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_NAME = 100;

    /// @throws Refused when it is not a decision
    Choice choice() {
        Optional<Decision.Status> chosen = Optional.ofNullable(status).map(code -> Decision.Status.find(code).orElseThrow(() -> Refused.of(400, "bad-status", code).with("field", "status")));
        Optional<Decision.Dismissal> why = Optional.ofNullable(dismissal).filter(code -> !code.isEmpty())
                .map(code -> Decision.Dismissal.find(code).orElseThrow(() -> Refused.of(400, "bad-dismissal", code).with("field", "dismissal")));
        if (chosen.isEmpty() && assignee == null && note == null) {
            throw Refused.of(400, "bad-status", "").with("field", "status");
        }
        if (why.isPresent() && chosen.filter(s -> s == Decision.Status.DISMISSED).isEmpty()) {
            throw Refused.of(400, "bad-dismissal", why.get().code()).with("field", "dismissal");
        }
        return new Choice(chosen, why, Optional.ofNullable(note).map(n -> within(n, "note", LONGEST_NOTE)), Optional.ofNullable(assignee).map(n -> within(n, "assignee", LONGEST_NAME)),
                Optional.ofNullable(by).map(n -> within(n, "by", LONGEST_NAME)).orElse(""));
    }

    /// @throws Refused when none is named
    long on() {
        Long on = version;
        if (on == null || on < 0) {
            throw Refused.of(400, "no-version").with("field", "version");
        }
        return on;
    }

    private static String within(String text, String field, int longest) {
        if (text.length() > longest) {
            throw Refused.of(400, "long-note", String.valueOf(longest)).with("field", field);
        }
        return text.strip();
    }
}
