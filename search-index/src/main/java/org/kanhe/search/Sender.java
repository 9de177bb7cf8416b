package org.kanhe.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sends what a rebuild has ready while the next files are made ready: the engine and we work at the same time. One
/// request at a time and in order; what failed is sent again before anything else. For one thread at a time.
final class Sender implements AutoCloseable {
    private final BulkWriter bulk;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("rebuild").factory());
    private List<BulkWriter.Write> open = List.of();
    private Future<?> sending = CompletableFuture.completedFuture(null);
    private boolean failed;

    Sender(BulkWriter bulk) {
        this.bulk = bulk;
    }

    /// Waits for what was sent before, and returns while this is on its way.
    ///
    /// @throws SearchUnavailableException when what was sent before could not be written; this was not taken
    void send(List<BulkWriter.Write> writes) {
        settle();
        List<BulkWriter.Write> batch = List.copyOf(writes);
        open = batch;
        sending = thread.submit(() -> bulk.write(batch));
    }

    /// Returns when everything sent is written.
    ///
    /// @throws SearchUnavailableException when it could not be; it is tried again the next time
    void settle() {
        try {
            if (failed) {
                bulk.write(open);
                failed = false;
            } else {
                sending.get();
            }
            open = List.of();
            sending = CompletableFuture.completedFuture(null);
        } catch (ExecutionException e) {
            failed = true;
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("interrupted while writing to the search index", e);
        }
    }

    /// What is on its way comes to its end; nothing more is sent.
    @Override
    public void close() {
        thread.close();
    }
}
