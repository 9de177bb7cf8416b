package org.kanhe.server.imports;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ImportRecord;
import org.kanhe.store.ImportState;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All imports: starts them, tells how far they are, finishes what an earlier life of the service left open.
@Singleton
public final class Imports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ReportStore store;
    private final ItemWork work;
    private final Workers workers;
    private final SearchEngine engine;
    private final List<ImportListener> listeners;
    private final Map<String, ImportRun> running = new ConcurrentHashMap<>();

    Imports(ReportStore store, ItemWork work, Workers workers, SearchEngine engine, List<ImportListener> listeners) {
        this.store = store;
        this.work = work;
        this.workers = workers;
        this.engine = engine;
        this.listeners = listeners;
    }

    /// Starts an import of what was kept. When this returns the import is durable, and it ends even if the service dies.
    public ImportProgress start(List<ItemProgress> kept) {
        ImportRun run = new ImportRun(UUID.randomUUID().toString(), Instant.now(), kept);
        store.saveImport(run.record(ImportState.RUNNING));
        begin(run);
        return run.progress();
    }

    /// Takes up every import an earlier life of the service left open.
    ///
    /// @return the files they name
    public Set<SourceId> resume() {
        List<ImportRecord> left = store.runningImports();
        left.forEach(record -> begin(ImportRun.resumed(record)));
        if (!left.isEmpty()) {
            LOG.info("Going on with {} imports", left.size());
        }
        return left.stream().flatMap(r -> r.items().stream()).flatMap(i -> i.id().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Works once more on files that never came to an end, as an import of their own.
    public ImportProgress finish(List<FileRecord> left) {
        return start(left.stream().map(f -> ItemProgress.open(f.name(), f.id())).map(work::reopen).toList());
    }

    /// Tries the failed items of a finished import again.
    public Optional<ImportProgress> retry(String id) {
        if (running.containsKey(id)) {
            return find(id);
        }
        return store.findImport(id).map(record -> {
            List<ItemProgress> items = record.items().stream().map(ItemProgress::of)
                    .map(i -> i.isFailure() && i.id().isPresent() ? work.reopen(i) : i).toList();
            ImportRun run = new ImportRun(record.id(), record.started(), items);
            store.saveImport(run.record(ImportState.RUNNING));
            begin(run);
            return run.progress();
        });
    }

    public Optional<ImportProgress> find(String id) {
        ImportRun run = running.get(id);
        return run != null ? Optional.of(run.progress()) : store.findImport(id).map(this::recorded);
    }

    /// The latest imports first.
    ///
    /// @param limit at least 1
    public List<ImportProgress> recent(int limit) {
        return store.recentImports(limit).stream().map(r -> {
            ImportRun run = running.get(r.id());
            return run != null ? run.progress() : recorded(r);
        }).toList();
    }

    private ImportProgress recorded(ImportRecord record) {
        List<ItemProgress> items = record.items().stream().map(ItemProgress::of).map(work::recorded).toList();
        return new ImportProgress(record.id(), record.started(), record.state(), items);
    }

    private void begin(ImportRun run) {
        running.put(run.id(), run);
        List<Integer> positions = run.positions();
        positions.forEach(position -> submit(run, position));
        if (positions.isEmpty()) {
            finish(run);
        }
    }

    private void submit(ImportRun run, int position) {
        workers.submit(() -> {
            ItemProgress settled = work.settle(run.item(position), members -> {
                List<Integer> added = run.add(members);
                // The members are durable; from here on the manifest knows them, so that none is lost with us
                store.saveImport(run.record(ImportState.RUNNING));
                added.forEach(member -> submit(run, member));
            });
            if (run.settle(position, settled)) {
                finish(run);
            }
        });
    }

    private void finish(ImportRun run) {
        engine.refreshIfUp();
        listeners.forEach(listener -> listener.ending(run.id()));
        store.saveImport(run.record(ImportState.DONE));
        run.end();
        running.remove(run.id());
        listeners.forEach(listener -> listener.ended(run.id()));
        ImportProgress progress = run.progress();
        LOG.info("Import {} done: {} files, {} failed", run.id(), progress.total(), progress.failed());
    }

    @PreDestroy
    @Override
    public void close() {
        workers.close();
    }
}
