package org.kanhe.server.rest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.userchecks.CheckForm;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.server.web.CheckRefusals;
import org.kanhe.server.web.Refused;

/// A check as sent.
///
/// @param scope    report (default), indicators or funding
/// @param severity high, medium (default), low or info
/// @param kinds    kinds of reports it is asked about; all where none is named
/// @param version  the version looked at; only for a change
@Serdeable
record UserCheckBody(@Nullable String titleZh, @Nullable String titleEn, @Nullable String scope, @Nullable String expression, @Nullable String severity,
        @Nullable String messageZh, @Nullable String messageEn, @Nullable List<String> kinds, @Nullable Boolean on, @Nullable String by, @Nullable Long version) {
    /// @throws Refused when it is no check
    UserCheck check() {
        CheckForm form = new CheckForm(text(titleZh), text(titleEn), text(scope), text(expression), text(severity), text(messageZh), text(messageEn), Optional.ofNullable(kinds).orElse(List.of()), Boolean.TRUE.equals(on), text(by));
        return switch (form.read()) {
            case CheckForm.Read.Fine fine -> fine.check();
            case CheckForm.Read.Bad bad -> throw CheckRefusals.refused(bad);
        };
    }

    /// The version it changes.
    long on(long now) {
        return Optional.ofNullable(version).orElse(now);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
