package org.kanhe.server.ruling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.report.Report;
import org.kanhe.server.userchecks.UserChecks;
import org.kanhe.store.ReportStore;

/// The profiles in force: those of the product until somebody changes them.
@Singleton
public final class RuleBook {
    private final ReportStore store;
    private final UserChecks own;
    private volatile RuleProfiles current;

    RuleBook(ReportStore store, UserChecks own) {
        this.store = store;
        this.own = own;
        this.current = store.profileVersions().stream().reduce(RuleProfiles.standard(), (_, later) -> later);
    }

    public RuleProfiles profiles() {
        return current;
    }

    /// The settings a report is judged by.
    public RuleSettings of(Report report) {
        return current.of(report);
    }

    /// What a verdict made now was made by: the catalogue, the profiles as changed, the administrator's own checks. Verdicts
    /// with another version are made anew.
    public String version() {
        String checks = own.version();
        return checks.isEmpty() ? archiveVersion() : archiveVersion() + "+" + checks;
    }

    /// The same of what is said about a whole archive, which checks of one's own have no part in.
    public String archiveVersion() {
        long changes = current.version();
        return changes == 0 ? RuleCatalogue.VERSION : RuleCatalogue.VERSION + "+" + changes;
    }

    /// Every version there ever was and is still kept, the product's own first.
    public List<RuleProfiles> versions() {
        List<RuleProfiles> all = new ArrayList<>(List.of(RuleProfiles.standard()));
        all.addAll(store.profileVersions());
        return List.copyOf(all);
    }

    /// Puts a profile in the place of the one with its name.
    ///
    /// @param version of the profiles the change was made on
    /// @return false when they were changed in the meantime; nothing is changed then
    /// @throws IllegalArgumentException when there is no profile of that name
    public synchronized boolean change(RuleProfile changed, long version) {
        RuleProfiles before = current;
        if (before.profiles().stream().noneMatch(profile -> profile.name().equals(changed.name()))) {
            throw new IllegalArgumentException("no such profile: " + changed.name());
        }
        List<RuleProfile> profiles = before.profiles().stream().map(profile -> profile.name().equals(changed.name()) ? changed : profile).toList();
        RuleProfiles next = new RuleProfiles(version + 1, profiles);
        if (before.version() != version || !store.saveProfiles(next)) {
            return false;
        }
        current = next;
        return true;
    }
}
