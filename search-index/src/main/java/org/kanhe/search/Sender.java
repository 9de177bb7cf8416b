package org.kanhe.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Sends what a rebuild has ready while the next files are made ready: the engine and we work at the same time. One batch
/// at a time and in order, its halves side by side, because the engine takes one processor for a request; a batch that
/// failed is sent again before anything else. For one thread at a time.
final class Sender implements AutoCloseable {
    private final BulkWriter bulk;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, Thread.ofVirtual().name("rebuild-", 0).factory());
    private List<BulkWriter.Write> open = List.of();
    private List<Future<?>> sending = List.of();
    private boolean failed;

    Sender(BulkWriter bulk) {
        this.bulk = bulk;
    }

    /// Waits for what was sent before, and returns while this is on its way.
    ///
    /// @param writes no two of them of one entry
    /// @throws SearchUnavailableException when what was sent before could not be written; this was not taken
    void send(List<BulkWriter.Write> writes) {
        settle();
        List<BulkWriter.Write> batch = List.copyOf(writes);
        open = batch;
        int half = (batch.size() + 1) / 2;
        sending = Stream.of(batch.subList(0, half), batch.subList(half, batch.size())).<Future<?>>map(part -> threads.submit(() -> bulk.write(part))).toList();
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
                awaitAll();
            }
            open = List.of();
            sending = List.of();
        } catch (ExecutionException e) {
            failed = true;
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("interrupted while writing to the search index", e);
        }
    }

    /// All of them come to their end, even when one fails: what is sent again must not meet itself.
    private void awaitAll() throws ExecutionException, InterruptedException {
        Optional<ExecutionException> failure = Optional.empty();
        for (Future<?> each : sending) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failure = Optional.of(e);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /// What is on its way comes to its end; nothing more is sent.
    @Override
    public void close() {
        threads.close();
    }
}
