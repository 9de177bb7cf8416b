package org.kanhe.server.saved;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kanhe.server.settings.Settings;
import org.kanhe.server.webhook.Destination;
import org.kanhe.store.ReportStore;
import org.kanhe.store.SavedSearch;
import org.kanhe.store.SavedSearch.Parameter;
import org.kanhe.store.SavedSearch.Webhook;
import org.kanhe.store.SavedSearches;

/// Searches people keep.
@Singleton
public final class KeptSearches {
    /// How long a search that was thrown away can be taken back.
    static final Duration REGRET = Duration.ofDays(30);
    private static final int SECRET_BYTES = 32;

    private final SavedSearches store;
    private final Settings settings;
    private final SecureRandom random = new SecureRandom();

    KeptSearches(ReportStore store, Settings settings) {
        this.store = store.searches();
        this.settings = settings;
    }

    /// Those not thrown away, the ones with news first.
    public List<SavedSearch> all() {
        return store.all().stream().filter(search -> search.deleted().isEmpty()).sorted(Comparator.comparingLong(SavedSearch::fresh).reversed().thenComparing(SavedSearch::name)).toList();
    }

    /// New hits of all of them together.
    public long fresh() {
        return all().stream().mapToLong(SavedSearch::fresh).sum();
    }

    public Optional<SavedSearch> find(String id) {
        return store.find(id).filter(search -> search.deleted().isEmpty());
    }

    /// Keeps a search.
    ///
    /// @param filters the query and the filters
    /// @return empty when there are as many as can be kept
    public synchronized Optional<SavedSearch> keep(String name, String view, List<Parameter> filters) {
        Instant now = Instant.now();
        List<SavedSearch> all = store.all();
        all.stream().filter(search -> search.deleted().map(when -> when.plus(REGRET).isBefore(now)).orElse(false)).forEach(search -> store.remove(search.id()));
        if (all.stream().filter(search -> search.deleted().isEmpty()).count() >= SavedSearches.MOST) {
            return Optional.empty();
        }
        SavedSearch search = new SavedSearch(UUID.randomUUID().toString(), name, view, filters, now, now, List.of(), Optional.empty(), Optional.empty());
        store.save(search);
        return Optional.of(search);
    }

    /// Notes that its hits were looked at.
    public Optional<SavedSearch> seen(String id) {
        return change(id, search -> search.seenAt(Instant.now()));
    }

    public Optional<SavedSearch> rename(String id, String name) {
        return change(id, search -> search.named(name));
    }

    /// Sends news there from now on, signed with a new secret.
    ///
    /// @param url empty for nowhere
    /// @throws Destination.Refused when nothing may be sent there
    public Optional<SavedSearch> sendTo(String id, String url) throws Destination.Refused {
        if (url.isBlank()) {
            return change(id, search -> search.sendingTo(Optional.empty()));
        }
        Destination.of(url, settings.webhook()).open(settings.webhook());
        return change(id, search -> search.sendingTo(Optional.of(new Webhook(url.strip(), secret(), List.of()))));
    }

    /// Throws it away; it can be taken back for [#REGRET].
    public Optional<SavedSearch> delete(String id) {
        return change(id, search -> search.deletedAt(Optional.of(Instant.now())));
    }

    /// Takes it back.
    public synchronized Optional<SavedSearch> restore(String id) {
        return store.find(id).map(search -> {
            SavedSearch back = search.deletedAt(Optional.empty());
            store.save(back);
            return back;
        });
    }

    /// Changes one, and nobody else at the same time.
    synchronized Optional<SavedSearch> change(String id, UnaryOperator<SavedSearch> how) {
        return find(id).map(search -> {
            SavedSearch changed = how.apply(search);
            store.save(changed);
            return changed;
        });
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
