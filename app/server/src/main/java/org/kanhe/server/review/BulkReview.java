package org.kanhe.server.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.kanhe.core.check.Decision;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.review.Batch.Entry;
import org.kanhe.server.review.Batch.Part;
import org.kanhe.server.review.Batch.State;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Shelf;
import org.kanhe.store.Shelf.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decisions on everything a list shows, and taking them back. What is about to be decided is noted first, so that a batch
/// the service did not live to finish can be taken back as well.
@Singleton
public final class BulkReview {
    private static final Logger LOG = LoggerFactory.getLogger(BulkReview.class);
    private static final int AT_ONCE = 200;

    private final Archive archive;
    private final ReportStore store;
    private final Reviews reviews;
    private final SearchEngine engine;
    private final Shelf<Batch> batches;
    private final Shelf<Part> parts;
    private final Map<String, Kept<Batch>> cutShort = new ConcurrentHashMap<>();

    BulkReview(Archive archive, ReportStore store, Reviews reviews, SearchEngine engine) {
        this.archive = archive;
        this.store = store;
        this.reviews = reviews;
        this.engine = engine;
        this.batches = store.shelf("decision_batches", Batch.class);
        this.parts = store.shelf("decision_batch_parts", Part.class);
    }

    /// What taking a batch back came to.
    ///
    /// @param restored findings that say again what they said before
    /// @param changed  findings somebody decided on since; they are left alone
    public record Undone(long restored, long changed) {}

    /// Decides on every finding of a list as it stands now. Each decision is durable when this returns.
    ///
    /// @param query the list, for people
    public Kept<Batch> decide(SearchRequest request, String query, Choice choice) {
        return run(begin(request, query, choice), request, choice);
    }

    /// The same beside whoever asks; [#find(String)] tells how far it is.
    public Kept<Batch> start(SearchRequest request, String query, Choice choice) {
        Kept<Batch> batch = begin(request, query, choice);
        Thread.ofVirtual().name("batch-" + batch.id()).start(() -> run(batch, request, choice));
        return batch;
    }

    private Kept<Batch> begin(SearchRequest request, String query, Choice choice) {
        long total = archive.findings(request).total();
        String status = choice.status().map(Decision.Status::code).orElse("");
        Batch batch = new Batch(Instant.now(), choice.by(), query, status, total, 0, 0, 0, State.RUNNING, 0, "");
        return batches.put(UUID.randomUUID().toString(), 0, batch).orElseThrow(() -> new IllegalStateException("a new batch exists already"));
    }

    private Kept<Batch> run(Kept<Batch> begun, SearchRequest request, Choice choice) {
        try {
            Kept<Batch> now = over(begun, request, choice);
            engine.refreshIfUp();
            return changed(now, batch -> batch.now(State.DONE));
        } catch (RuntimeException e) {
            LOG.error("Batch {} was cut short: {}", begun.id(), e.getClass().getName());
            try {
                batches.find(begun.id()).ifPresent(this::leave);
            } catch (RuntimeException later) {
                // The store is away: the next start settles it
                e.addSuppressed(later);
            }
            throw e;
        }
    }

    private Kept<Batch> over(Kept<Batch> begun, SearchRequest request, Choice choice) {
        List<Kept<Batch>> now = new ArrayList<>(List.of(begun));
        Map<String, String> waiting = new LinkedHashMap<>();
        archive.eachFinding(request, hit -> {
            waiting.put(hit.id(), ReportId.parse(hit.report()).source().sha256());
            if (waiting.size() == AT_ONCE) {
                now.set(0, decide(now.getFirst(), waiting, choice));
                waiting.clear();
            }
        });
        return decide(now.getFirst(), waiting, choice);
    }

    /// @param sources the file of each finding
    private Kept<Batch> decide(Kept<Batch> batch, Map<String, String> sources, Choice choice) {
        Map<String, Decision> standing = store.decisions(sources.keySet());
        List<Decision> next = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        sources.forEach((finding, source) -> {
            Decision before = standing.getOrDefault(finding, Decision.open(finding));
            if (!choice.isSaidBy(before)) {
                Decision made = choice.on(before, before.version());
                next.add(made);
                entries.add(new Entry(finding, source, made.version(), made.at(), before));
            }
        });
        if (next.isEmpty()) {
            return changed(batch, b -> b.further(0, sources.size(), 0));
        }
        parts.put(batch.id() + "/" + batch.value().parts(), 0, new Part(entries));
        Kept<Batch> noted = changed(batch, b -> b.further(0, 0, 1));
        int saved = reviews.decideAll(next, sources);
        return changed(noted, b -> b.further(saved, sources.size() - saved, 0));
    }

    /// Only the run itself changes a batch that runs.
    private Kept<Batch> changed(Kept<Batch> batch, UnaryOperator<Batch> change) {
        return batches.put(batch.id(), batch.version(), change.apply(batch.value())).orElseThrow(() -> new IllegalStateException("batch " + batch.id() + " was changed by another"));
    }

    public Optional<Batch> find(String id) {
        return batches.find(id).map(Kept::value);
    }

    /// The latest first.
    public List<Kept<Batch>> latest(int most) {
        return batches.all().stream().sorted(Comparator.comparing((Kept<Batch> kept) -> kept.value().at()).reversed()).limit(most).toList();
    }

    /// Those the service did not live to finish, until they are taken back or it ends once more.
    public List<Kept<Batch>> cutShort() {
        return List.copyOf(cutShort.values());
    }

    /// Says of what an earlier life of the service left open how far it came, and finishes what was being taken back.
    public void settle() {
        for (Kept<Batch> kept : batches.all()) {
            switch (kept.value().state()) {
                case RUNNING -> leave(kept);
                case UNDOING -> Thread.ofVirtual().name("batch-" + kept.id()).start(() -> restore(kept));
                case DONE, CUT_SHORT, UNDONE -> {}
            }
        }
    }

    /// The last piece may have been noted and not decided on, or decided on and neither counted nor shown by lists.
    private void leave(Kept<Batch> kept) {
        long decided = 0;
        for (int n = 0; n < kept.value().parts(); n++) {
            List<Entry> standing = standing(noted(kept.id(), n));
            decided += standing.size();
            if (n == kept.value().parts() - 1) {
                reviews.show(decisions(standing).values(), standing.stream().map(entry -> new SourceId(entry.source())).distinct().toList());
            }
        }
        long more = decided - kept.value().decided();
        Kept<Batch> left = changed(kept, b -> b.further(more, 0, 0).now(State.CUT_SHORT));
        cutShort.put(left.id(), left);
        LOG.info("Batch {} was cut short: {} of {} findings decided on", left.id(), decided, kept.value().total());
    }

    private List<Entry> noted(String id, int part) {
        return parts.find(id + "/" + part).map(kept -> kept.value().entries()).orElse(List.of());
    }

    /// Those that still say what the batch made of them.
    private List<Entry> standing(List<Entry> noted) {
        Map<String, Decision> now = decisions(noted);
        return noted.stream().filter(entry -> entry.isStanding(now.getOrDefault(entry.finding(), Decision.open(entry.finding())))).toList();
    }

    private Map<String, Decision> decisions(List<Entry> noted) {
        return store.decisions(noted.stream().map(Entry::finding).toList());
    }

    /// Takes a batch back: every finding nobody touched since says what it said before.
    ///
    /// @return empty when there is no such batch, it runs, or it was taken back already
    public Optional<Undone> undo(String id, String by) {
        return undoing(id, by).map(this::restore).map(kept -> new Undone(kept.value().restored(), kept.value().kept()));
    }

    /// The same beside whoever asks.
    ///
    /// @return whether it is being taken back
    public boolean startUndo(String id, String by) {
        Optional<Kept<Batch>> begun = undoing(id, by);
        begun.ifPresent(batch -> Thread.ofVirtual().name("batch-" + id).start(() -> restore(batch)));
        return begun.isPresent();
    }

    private Optional<Kept<Batch>> undoing(String id, String by) {
        return batches.find(id).filter(kept -> kept.value().state() == State.DONE || kept.value().state() == State.CUT_SHORT)
                .flatMap(kept -> batches.put(id, kept.version(), kept.value().undoing(by)));
    }

    /// What was put back before the service ended in the middle of it counts as well.
    private Kept<Batch> restore(Kept<Batch> undoing) {
        cutShort.remove(undoing.id());
        Kept<Batch> now = changed(undoing, batch -> batch.undoing(batch.undoneBy()));
        for (int n = 0; n < undoing.value().parts(); n++) {
            List<Entry> noted = noted(undoing.id(), n);
            Map<String, String> sources = new LinkedHashMap<>();
            List<Decision> before = new ArrayList<>();
            standing(noted).forEach(entry -> {
                sources.put(entry.finding(), entry.source());
                before.add(entry.before().again(undoing.value().undoneBy(), Choice.now(), entry.version()));
            });
            reviews.decideAll(before, sources);
            Map<String, Decision> after = decisions(noted);
            long back = noted.stream().filter(entry -> entry.isBack(after.getOrDefault(entry.finding(), Decision.open(entry.finding())))).count();
            now = changed(now, batch -> batch.restored(back));
        }
        engine.refreshIfUp();
        return changed(now, batch -> batch.now(State.UNDONE));
    }
}
