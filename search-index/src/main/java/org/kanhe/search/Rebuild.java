package org.kanhe.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kanhe.core.check.Decision;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.entry.Entries;
import org.kanhe.search.entry.Entry;
import org.kanhe.search.entry.IndexKind;

/// Fills a new generation of the indices from the store while the old one answers and is written to. What is written
/// meanwhile goes into both; [#finish()] turns the aliases in one step, closing without finishing leaves the old one.
public final class Rebuild implements AutoCloseable {
    private static final int ENOUGH = 2_000;

    private final ReportIndex index;
    private final Generations generations;
    private final Generation generation;
    private final Engine engine;
    private final BulkWriter bulk;
    private final Sender sender;
    private final List<BulkWriter.Write> buffer = new ArrayList<>();
    private final Set<SourceId> buffered = new HashSet<>();
    private final Map<SourceId, Ledger> built = new HashMap<>();
    private final Set<SourceId> changedMeanwhile = new HashSet<>();
    private final Map<String, Decision> decidedMeanwhile = new HashMap<>();
    private boolean ended;

    Rebuild(ReportIndex index, Engine engine, Generations generations) {
        this.index = index;
        this.engine = engine;
        this.generations = generations;
        this.generation = generations.next();
        this.bulk = new BulkWriter(engine, false);
        this.sender = new Sender(bulk);
        generations.slowDown(generation);
    }

    /// Adds a file as the store has it. One that was put or removed since the rebuild began is left as it is by then. May
    /// be called by several threads.
    ///
    /// @throws SearchUnavailableException when it cannot be written now; the rebuild goes on
    public void put(IndexedSubmission submission) {
        Map<String, Decision> decisions = new HashMap<>(submission.decisions());
        synchronized (this) {
            decidedMeanwhile.forEach((id, decision) -> decisions.merge(id, decision, (stored, newer) -> newer.version() >= stored.version() ? newer : stored));
        }
        List<Entry> entries = Entries.of(submission.file(), submission.reading(), submission.verdicts(), decisions);
        synchronized (this) {
            if (!changedMeanwhile.contains(submission.file().id())) {
                add(submission.file().id(), entries);
            }
        }
    }

    /// A file put into the index while the rebuild runs.
    synchronized void changed(SourceId source, List<Entry> entries) {
        changedMeanwhile.add(source);
        add(source, entries);
    }

    /// A file taken out while the rebuild runs.
    synchronized void removed(SourceId source) {
        changedMeanwhile.add(source);
        if (built.containsKey(source)) {
            add(source, List.of());
            // Its ledger was just written: two writes of one entry never share a batch
            flush();
            buffered.add(source);
            buffer.add(BulkWriter.Write.delete(generation.index(IndexKind.SOURCES), source.sha256()));
            built.remove(source);
        }
    }

    /// Decisions made while the rebuild runs.
    synchronized void decided(Collection<Decision> decisions) {
        decisions.forEach(decision -> decidedMeanwhile.put(decision.finding(), decision));
        flush();
        sender.settle();
        DecisionWriter writer = new DecisionWriter(engine, bulk, generation::index);
        writer.bySource(decisions).forEach(writer::write);
    }

    /// Files in the new generation so far.
    public synchronized int size() {
        return built.size();
    }

    /// Makes the new generation the one that is searched and deletes the old one.
    public void finish() {
        index.end(this, () -> {
            synchronized (this) {
                flush();
                sender.settle();
                generations.speedUp(generation);
                generations.swap(generation);
                ended = true;
            }
        });
    }

    /// Gives the new generation up unless it was finished.
    @Override
    public void close() {
        index.end(this, () -> {
            synchronized (this) {
                // What is on its way must not come after the index was deleted: it would be refused, or make it anew
                sender.close();
                if (!ended) {
                    ended = true;
                    generations.delete(generation);
                }
            }
        });
    }

    private void add(SourceId source, List<Entry> entries) {
        if (!buffered.add(source) || buffer.size() >= ENOUGH) {
            // Two writes of one entry never share a request: the engine may have to be sent the first one again
            flush();
            buffered.add(source);
        }
        Ledger ledger = Ledger.of(entries);
        Set<Ledger.Known> kept = entries.stream().map(e -> new Ledger.Known(e.kind(), e.id())).collect(Collectors.toSet());
        entries.forEach(e -> buffer.add(BulkWriter.Write.put(generation.index(e.kind()), e)));
        Ledger before = built.put(source, ledger);
        if (before != null) {
            before.entries(source).stream().filter(known -> !kept.contains(known)).forEach(
                    known -> buffer.add(BulkWriter.Write.delete(generation.index(known.kind()), known.id())));
        }
        buffer.add(BulkWriter.Write.put(generation.index(IndexKind.SOURCES), source.sha256(), ledger.tree(source), ledger.findings().size() * 40L));
    }

    private void flush() {
        sender.send(buffer);
        buffer.clear();
        buffered.clear();
    }
}
