package org.kanhe.server.reuse;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.TextKey;
import org.kanhe.search.reuse.PairIndex;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.store.ReportStore;
import org.kanhe.store.ReuseExclusion;

/// What people found legitimate: applied at once to what is there, and to what comes.
@Singleton
public final class Exclusions {
    private static final int SHOWN = 80;

    private final ReportStore store;
    private final SearchEngine engine;
    private @Nullable List<ReuseExclusion> known;

    Exclusions(ReportStore store, SearchEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    /// All of them, the latest first.
    public synchronized List<ReuseExclusion> all() {
        List<ReuseExclusion> all = known;
        if (all == null) {
            all = store.exclusions().stream().sorted((a, b) -> b.at().compareTo(a.at())).toList();
            known = all;
        }
        return all;
    }

    /// Whether a pair is legitimate by what was decided so far.
    public boolean covers(StoredPair pair) {
        return find(pair).isPresent();
    }

    /// The latest decision a pair is legitimate by.
    public Optional<ReuseExclusion> find(StoredPair pair) {
        List<String> texts = List.of(TextKey.of(pair.left()), TextKey.of(pair.right()));
        List<String> units = units(pair.left(), pair.right());
        return all().stream().filter(exclusion -> switch (exclusion.sort()) {
            case PASSAGE, FAMILY -> exclusion.keys().stream().anyMatch(texts::contains);
            case SOURCE -> exclusion.keys().equals(units);
        }).findFirst();
    }

    /// Decides about the text of a pair, its family, or all that passes between its two units.
    ///
    /// @return empty when there is no such pair, or it belongs to no family
    public Optional<ReuseExclusion> add(String pairId, ReuseExclusion.Sort sort, String note) {
        PairIndex pairs = engine.index().reuse().pairs();
        return pairs.find(pairId).flatMap(pair -> keys(pair, sort, pairs).map(keys -> {
            ReuseExclusion exclusion = new ReuseExclusion(UUID.randomUUID().toString(), sort, keys, label(pair, sort), note, "", Instant.now());
            store.saveExclusion(exclusion);
            forget();
            apply(exclusion, pairs);
            return exclusion;
        }));
    }

    /// Takes a decision back.
    ///
    /// @return whether there was one
    public boolean remove(String id) {
        Optional<ReuseExclusion> exclusion = all().stream().filter(e -> e.id().equals(id)).findFirst();
        boolean removed = store.deleteExclusion(id);
        forget();
        exclusion.ifPresent(e -> apply(e, engine.index().reuse().pairs()));
        return removed;
    }

    private synchronized void forget() {
        known = null;
    }

    private void apply(ReuseExclusion about, PairIndex pairs) {
        List<StoredPair> touched = switch (about.sort()) {
            case PASSAGE, FAMILY -> pairs.with("texts", about.keys());
            case SOURCE -> pairs.with("leftUnit", about.keys()).stream().filter(pair -> units(pair.left(), pair.right()).equals(about.keys())).toList();
        };
        pairs.exclude(touched.stream().filter(this::covers).map(StoredPair::id).toList(), true);
        pairs.exclude(touched.stream().filter(pair -> !covers(pair)).map(StoredPair::id).toList(), false);
        pairs.refresh();
    }

    private static Optional<List<String>> keys(StoredPair pair, ReuseExclusion.Sort sort, PairIndex pairs) {
        return switch (sort) {
            case PASSAGE -> Optional.of(Stream.of(pair.left(), pair.right()).map(TextKey::of).distinct().toList());
            case SOURCE -> Optional.of(units(pair.left(), pair.right()));
            case FAMILY -> pair.family().isEmpty() ? Optional.empty() : Optional.of(family(pair.family(), pairs));
        };
    }

    private static List<String> family(String family, PairIndex pairs) {
        List<String> keys = new ArrayList<>();
        pairs.each(PairRequest.of("family", family), pair -> Stream.of(pair.left(), pair.right()).map(TextKey::of).forEach(keys::add));
        return List.copyOf(Set.copyOf(keys));
    }

    private static List<String> units(Passage one, Passage other) {
        return Stream.of(one, other).map(p -> p.origin().unit().full()).sorted().toList();
    }

    private static String label(StoredPair pair, ReuseExclusion.Sort sort) {
        return switch (sort) {
            case SOURCE -> String.join(" — ", units(pair.left(), pair.right()));
            case PASSAGE, FAMILY -> pair.left().text().substring(0, Math.min(SHOWN, pair.left().text().length()));
        };
    }
}
