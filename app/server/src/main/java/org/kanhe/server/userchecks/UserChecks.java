package org.kanhe.server.userchecks;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kanhe.core.check.ReportRule;
import org.kanhe.expression.Compiled;
import org.kanhe.expression.Expression;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The checks an administrator added. Codes count up and are never used again; every version is kept.
@Singleton
public final class UserChecks {
    private static final Logger LOG = LoggerFactory.getLogger(UserChecks.class);

    private final Shelf<UserCheck> checks;
    private final Shelf<UserCheck> versions;
    private final AtomicReference<Optional<List<ReportRule>>> active = new AtomicReference<>(Optional.empty());

    UserChecks(ReportStore store) {
        this.checks = store.shelf("checks", UserCheck.class);
        this.versions = store.shelf("check_versions", UserCheck.class);
    }

    /// All of them by code, removed ones too.
    public List<Shelf.Kept<UserCheck>> all() {
        return checks.all();
    }

    public Optional<Shelf.Kept<UserCheck>> find(String code) {
        return checks.find(code);
    }

    /// Every version of a check, oldest first.
    public List<Shelf.Kept<UserCheck>> history(String code) {
        List<Shelf.Kept<UserCheck>> history = new ArrayList<>();
        long last = checks.find(code).map(Shelf.Kept::version).orElse(0L);
        for (long version = 1; version <= last; version++) {
            long number = version;
            versions.find(code + "/" + version).ifPresent(kept -> history.add(new Shelf.Kept<>(code, number, kept.value())));
        }
        return history;
    }

    /// Adds a check under the next code.
    public Shelf.Kept<UserCheck> add(UserCheck check) {
        for (int number = checks.all().size() + 1; ; number++) {
            Optional<Shelf.Kept<UserCheck>> added = keep("UD-%02d".formatted(number), 0, check);
            if (added.isPresent()) {
                return added.get();
            }
        }
    }

    /// Changes a check.
    ///
    /// @param on version looked at, from 1
    /// @return empty when somebody changed it in between
    public Optional<Shelf.Kept<UserCheck>> change(String code, long on, UserCheck check) {
        return on < 1 ? Optional.empty() : keep(code, on, check);
    }

    private Optional<Shelf.Kept<UserCheck>> keep(String code, long on, UserCheck check) {
        Optional<Shelf.Kept<UserCheck>> kept = checks.put(code, on, check);
        kept.ifPresent(k -> {
            versions.put(code + "/" + k.version(), 0, check);
            active.set(Optional.empty());
        });
        return kept;
    }

    /// Those that run, as rules.
    public List<ReportRule> active() {
        Optional<List<ReportRule>> known = active.get();
        if (known.isPresent()) {
            return known.get();
        }
        List<ReportRule> rules = new ArrayList<>();
        checks.all().stream().filter(kept -> kept.value().on() && !kept.value().removed()).forEach(kept -> rule(kept.id(), kept.value()).ifPresentOrElse(rules::add,
                () -> LOG.error("Check {} is switched on and no longer understood; it does not run", kept.id())));
        active.set(Optional.of(List.copyOf(rules)));
        return rules;
    }

    /// The check as a rule; empty when its expression is mistaken.
    static Optional<ReportRule> rule(String code, UserCheck check) {
        return switch (Expression.compile(check.expression())) {
            case Compiled.Ready ready -> Optional.of(new UserRule(code, check, ready.expression()));
            case Compiled.Mistaken _ -> Optional.empty();
        };
    }
}
