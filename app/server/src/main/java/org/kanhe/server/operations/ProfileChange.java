package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.server.ruling.ProfileText;
import org.kanhe.server.ruling.RuleBook;

/// Changes a profile and has everything judged anew by it in the background.
@Singleton
public final class ProfileChange {
    private final RuleBook book;
    private final Operations operations;

    ProfileChange(RuleBook book, Operations operations) {
        this.book = book;
        this.operations = operations;
    }

    /// @param name    of the profile
    /// @param sent    settings as typed
    /// @param version of the profiles looked at
    /// @return empty when there is no such profile, else whether it was changed; it is not when somebody changed it before
    /// @throws ProfileText.Unreadable when a setting makes no sense
    public Optional<Boolean> make(String name, Map<String, String> sent, long version) {
        Optional<RuleProfile> before = book.profiles().profiles().stream().filter(profile -> profile.name().equals(name)).findFirst();
        return before.map(profile -> {
            boolean changed = book.change(ProfileText.changed(profile, sent), version);
            if (changed) {
                operations.startWhenFree(Operation.Kind.RECHECK);
            }
            return changed;
        });
    }
}
