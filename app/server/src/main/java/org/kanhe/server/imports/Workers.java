package org.kanhe.server.imports;

import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.kanhe.server.engine.WorkPermits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works on a bounded number of files at a time, first come first served. What waits costs next to nothing.
@Singleton
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int SECONDS_TO_END = 20;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-", 0).factory());
    private final WorkPermits permits;
    private volatile boolean closing;

    Workers(WorkPermits permits) {
        this.permits = permits;
    }

    /// Runs `work` when it is its turn; never, when the service is stopped before. What never ran is found at the next start.
    void submit(Runnable work) {
        try {
            threads.execute(() -> permits.inTurn(() -> run(work)));
        } catch (RejectedExecutionException e) {
            LOG.debug("not begun, the service is stopping", e);
        }
    }

    boolean isClosing() {
        return closing;
    }

    private void run(Runnable work) {
        try {
            if (!closing) {
                work.run();
            }
        } catch (CancellationException e) {
            LOG.debug("left half done", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("Stopping with files half done; they are done again at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
