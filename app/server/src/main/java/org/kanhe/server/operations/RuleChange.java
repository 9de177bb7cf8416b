package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.server.ruling.ProfileText;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.server.userchecks.UserChecks;
import org.kanhe.store.Shelf;

/// Changes what reports are judged by, and has everything judged anew by it in the background. A change that touches nothing
/// in force, such as a check that stays switched off, judges nothing anew.
@Singleton
public final class RuleChange {
    private final RuleBook book;
    private final UserChecks checks;
    private final Operations operations;

    RuleChange(RuleBook book, UserChecks checks, Operations operations) {
        this.book = book;
        this.checks = checks;
        this.operations = operations;
    }

    /// Changes a profile.
    ///
    /// @param name    of the profile
    /// @param sent    settings as typed
    /// @param version of the profiles looked at
    /// @return empty when there is no such profile, else whether it was changed; it is not when somebody changed it before
    /// @throws ProfileText.Unreadable when a setting makes no sense
    public Optional<Boolean> profile(String name, Map<String, String> sent, long version) {
        Optional<RuleProfile> before = book.profiles().profiles().stream().filter(profile -> profile.name().equals(name)).findFirst();
        return before.map(profile -> judging(() -> book.change(ProfileText.changed(profile, sent), version)));
    }

    /// Adds a check.
    public Shelf.Kept<UserCheck> add(UserCheck check) {
        return judging(() -> checks.add(check));
    }

    /// Changes a check, see [UserChecks#change(String, long, UserCheck)].
    public Optional<Shelf.Kept<UserCheck>> change(String code, long on, UserCheck check) {
        return judging(() -> checks.change(code, on, check));
    }

    private <T> T judging(Supplier<T> change) {
        String before = book.version();
        T made = change.get();
        if (!book.version().equals(before)) {
            operations.recheckStale();
        }
        return made;
    }
}
