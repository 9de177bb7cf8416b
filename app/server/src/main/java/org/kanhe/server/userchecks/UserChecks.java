package org.kanhe.server.userchecks;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.source.SourceId;
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
    private Optional<Running> running = Optional.empty();

    /// Those that run.
    ///
    /// @param version tells them from any others that ran before or will run
    /// @param all     every check there ever was, by its code
    private record Running(List<ReportRule> rules, String version, Map<String, UserCheck> all) {}

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

    private synchronized Optional<Shelf.Kept<UserCheck>> keep(String code, long on, UserCheck check) {
        Optional<Shelf.Kept<UserCheck>> kept = checks.put(code, on, check);
        kept.ifPresent(k -> {
            versions.put(code + "/" + k.version(), 0, check);
            running = Optional.empty();
        });
        return kept;
    }

    /// Those that run, as rules.
    public List<ReportRule> active() {
        return running().rules();
    }

    /// Another one whenever other checks run, or one that runs was changed; empty while none runs.
    public String version() {
        return running().version();
    }

    /// The check with a code, removed or not.
    public Optional<UserCheck> known(String code) {
        return Optional.ofNullable(running().all().get(code));
    }

    private synchronized Running running() {
        Running now = running.orElseGet(this::read);
        running = Optional.of(now);
        return now;
    }

    private Running read() {
        List<ReportRule> rules = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        Map<String, UserCheck> all = new HashMap<>();
        for (Shelf.Kept<UserCheck> kept : checks.all()) {
            all.put(kept.id(), kept.value());
            if (kept.value().on() && !kept.value().removed()) {
                names.append(kept.id()).append('/').append(kept.version()).append(' ');
                rule(kept.id(), kept.value()).ifPresentOrElse(rules::add, () -> LOG.error("Check {} is switched on and no longer understood; it does not run", kept.id()));
            }
        }
        String version = names.isEmpty() ? "" : SourceId.of(names.toString().getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 8);
        return new Running(List.copyOf(rules), version, all);
    }

    /// The check as a rule; empty when its expression is mistaken.
    static Optional<ReportRule> rule(String code, UserCheck check) {
        return switch (Expression.compile(check.expression())) {
            case Compiled.Ready ready -> Optional.of(new UserRule(code, check, ready.expression()));
            case Compiled.Mistaken _ -> Optional.empty();
        };
    }
}
