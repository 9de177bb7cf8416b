package org.kanhe.server.indexing;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.server.settings.Settings;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts into the index what was taken in while the search engine was away, as soon as it is back.
@Singleton
public final class IndexCatchUp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCatchUp.class);

    private final ReportStore store;
    private final SearchEngine engine;
    private final Submissions submissions;
    private final Indexing indexing;
    private final FileLocks locks;
    private final Duration pause;
    private final Set<SourceId> waiting = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofVirtual().name("index-catch-up").unstarted(this::run);

    IndexCatchUp(ReportStore store, SearchEngine engine, Submissions submissions, Indexing indexing, FileLocks locks, Settings settings) {
        this.store = store;
        this.engine = engine;
        this.submissions = submissions;
        this.indexing = indexing;
        this.locks = locks;
        this.pause = settings.search().catchUp();
        indexing.onMissed(waiting::add);
    }

    /// Begins to watch.
    public void start() {
        thread.start();
    }

    /// Files still to be put in.
    public int waiting() {
        return waiting.size();
    }

    /// Notes a file whose record says the index lacks it.
    public void add(SourceId id) {
        waiting.add(id);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(pause);
                if (!waiting.isEmpty() && engine.isUp()) {
                    catchUp();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Catching up with the index was cut short ({})", e.getClass().getSimpleName());
            }
        }
    }

    private void catchUp() {
        int before = waiting.size();
        for (SourceId id : Set.copyOf(waiting)) {
            if (!locks.holding(id, () -> put(id))) {
                break;
            }
        }
        engine.refreshIfUp();
        LOG.info("Caught up with the index: {} files, {} still waiting", before - waiting.size(), waiting.size());
    }

    /// @return whether going on makes sense
    private boolean put(SourceId id) {
        waiting.remove(id);
        return store.findFile(id).filter(f -> f.state().isFinal() && !f.indexed())
                .map(file -> noted(file, submissions.stored(file).map(indexing::put).orElseGet(() -> indexing.remove(id)))).orElse(true);
    }

    private boolean noted(FileRecord file, boolean done) {
        if (done) {
            store.saveFile(file.withIndexed(true));
            return true;
        }
        return engine.isUp();
    }

    @PreDestroy
    @Override
    public void close() {
        thread.interrupt();
    }
}
