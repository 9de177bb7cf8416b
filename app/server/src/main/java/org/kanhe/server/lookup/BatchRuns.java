package org.kanhe.server.lookup;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.lookup.BatchSearch.Asked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Batches asked for on the page: answered behind it, two at a time, the latest kept while the service runs.
@Singleton
public final class BatchRuns {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRuns.class);
    private static final int KEPT = 20;
    private static final int TOGETHER = 2;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final BatchSearch search;
    private final ExecutorService workers = Executors.newFixedThreadPool(TOGETHER, Thread.ofPlatform().name("batch-", 0).daemon().factory());
    private final Map<String, BatchRun> runs = new LinkedHashMap<>();
    private volatile boolean closing;

    BatchRuns(BatchSearch search) {
        this.search = search;
    }

    /// Begins to ask.
    public BatchRun start(List<Asked> lines) {
        BatchRun run = new BatchRun(UUID.randomUUID().toString(), Instant.now(), lines.size());
        synchronized (runs) {
            runs.put(run.id(), run);
            while (runs.size() > KEPT) {
                runs.remove(runs.keySet().iterator().next());
            }
        }
        workers.execute(() -> work(run, lines));
        return run;
    }

    /// Empty for one that was never there or was given up for later ones.
    public Optional<BatchRun> find(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private void work(BatchRun run, List<Asked> lines) {
        boolean over = false;
        while (!over && !closing && find(run.id()).isPresent()) {
            try {
                run.is(BatchRun.State.RUNNING);
                search.run(lines.subList(run.done(), lines.size()), run::add);
                run.is(BatchRun.State.DONE);
                over = true;
            } catch (SearchDown e) {
                LOG.info("A batch waits for the search engine ({})", e.getMessage());
                run.is(BatchRun.State.WAITING);
                pause();
            } catch (RuntimeException e) {
                LOG.error("A batch ended at line {}", run.done(), e);
                run.is(BatchRun.State.BROKEN);
                over = true;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            closing = true;
        }
    }

    @PreDestroy
    void close() {
        closing = true;
        workers.shutdownNow();
    }
}
