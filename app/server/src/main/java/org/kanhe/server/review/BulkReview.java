package org.kanhe.server.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.review.Batch.Entry;
import org.kanhe.server.review.Batch.Part;
import org.kanhe.store.DecisionOutcome;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Shelf;

/// Decisions on everything a list shows, and taking them back.
@Singleton
public final class BulkReview {
    private static final int AT_ONCE = 500;

    private final Archive archive;
    private final ReportStore store;
    private final Reviews reviews;
    private final SearchEngine engine;
    private final Shelf<Batch> batches;
    private final Shelf<Part> parts;

    BulkReview(Archive archive, ReportStore store, Reviews reviews, SearchEngine engine) {
        this.archive = archive;
        this.store = store;
        this.reviews = reviews;
        this.engine = engine;
        this.batches = store.shelf("batches", Batch.class);
        this.parts = store.shelf("batch_parts", Part.class);
    }

    /// What taking a batch back came to.
    ///
    /// @param restored findings that say again what they said before
    /// @param changed  findings somebody decided on since; they are left alone
    public record Undone(long restored, long changed) {}

    /// Decides on every finding of a list as it stands now. Each decision is durable when this returns.
    ///
    /// @param query the list, for people
    public Shelf.Kept<Batch> decide(SearchRequest request, String query, Choice choice) {
        String id = UUID.randomUUID().toString();
        Map<String, String> waiting = new LinkedHashMap<>();
        long[] counts = new long[3];
        archive.eachFinding(request, hit -> {
            waiting.put(hit.id(), ReportId.parse(hit.report()).source().sha256());
            if (waiting.size() == AT_ONCE) {
                decide(id, waiting, choice, counts);
            }
        });
        decide(id, waiting, choice, counts);
        engine.refreshIfUp();
        Batch batch = new Batch(Instant.now(), choice.by(), query, choice.status().map(Decision.Status::code).orElse(""), counts[0], counts[1], (int) counts[2], false);
        return batches.put(id, 0, batch).orElseThrow(() -> new IllegalStateException("a new batch exists already"));
    }

    private void decide(String id, Map<String, String> sources, Choice choice, long[] counts) {
        Map<String, Decision> standing = store.decisions(sources.keySet());
        List<Decision> next = new ArrayList<>();
        sources.keySet().forEach(finding -> {
            Decision now = standing.getOrDefault(finding, Decision.open(finding));
            if (!choice.isSaidBy(now)) {
                next.add(choice.on(now, now.version()));
            }
        });
        List<Decision> saved = save(next, sources);
        if (!saved.isEmpty()) {
            parts.put(id + "/" + counts[2]++, 0, new Part(saved.stream().map(d -> new Entry(d.finding(), sources.getOrDefault(d.finding(), ""), d.version())).toList()));
        }
        counts[0] += saved.size();
        counts[1] += sources.size() - saved.size();
        sources.clear();
    }

    private List<Decision> save(List<Decision> next, Map<String, String> sources) {
        List<Decision> saved = store.decideAll(next).stream().flatMap(o -> o instanceof DecisionOutcome.Saved s ? Stream.of(s.decision()) : Stream.empty()).toList();
        Set<SourceId> files = new HashSet<>();
        saved.forEach(d -> Optional.ofNullable(sources.get(d.finding())).map(SourceId::new).ifPresent(files::add));
        reviews.show(saved, files);
        return saved;
    }

    public Optional<Batch> find(String id) {
        return batches.find(id).map(Shelf.Kept::value);
    }

    /// Takes a batch back: every finding nobody touched since says what it said before.
    ///
    /// @return empty when there is no such batch, or it was taken back already
    public Optional<Undone> undo(String id, String by) {
        Optional<Shelf.Kept<Batch>> found = batches.find(id).filter(kept -> !kept.value().undone());
        return found.flatMap(kept -> batches.put(id, kept.version(), kept.value().taken())).map(kept -> {
            long restored = 0;
            for (int n = 0; n < kept.value().parts(); n++) {
                restored += parts.find(id + "/" + n).map(part -> undo(part.value().entries(), by)).orElse(0);
            }
            engine.refreshIfUp();
            return new Undone(restored, kept.value().decided() - restored);
        });
    }

    private int undo(List<Entry> entries, String by) {
        Map<String, String> sources = new LinkedHashMap<>();
        List<Decision> next = new ArrayList<>();
        for (Entry entry : entries) {
            List<Decision> history = store.history(entry.finding());
            if (!history.isEmpty() && history.getLast().version() == entry.version()) {
                Decision before = history.size() == 1 ? Decision.open(entry.finding()) : history.get(history.size() - 2);
                sources.put(entry.finding(), entry.source());
                next.add(before.again(by, Instant.now(), entry.version()));
            }
        }
        return save(next, sources).size();
    }
}
