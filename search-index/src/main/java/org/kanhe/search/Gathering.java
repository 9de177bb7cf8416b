package org.kanhe.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.kanhe.core.source.SourceId;

/// Lets files that are put at the same time share their requests: who comes first writes, and writes for all who came
/// while the one before was writing. Nobody waits for company.
final class Gathering {
    private static final int FILES = 64;
    private static final int ENTRIES = 2_000;

    private final ConcurrentLinkedDeque<Waiting> queue = new ConcurrentLinkedDeque<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final Consumer<List<IndexWriter.Whole>> writer;

    /// @param writer writes files, each named once
    Gathering(Consumer<List<IndexWriter.Whole>> writer) {
        this.writer = writer;
    }

    /// Returns when the file is written.
    ///
    /// @throws RuntimeException what kept this very file from being written
    void put(IndexWriter.Whole file) {
        Waiting mine = new Waiting(file);
        queue.add(mine);
        writing.lock();
        try {
            while (!mine.over) {
                write(next());
            }
        } finally {
            writing.unlock();
        }
        mine.failure.ifPresent(failure -> {
            throw failure;
        });
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        Set<SourceId> named = new HashSet<>();
        int entries = 0;
        for (Waiting first = queue.peek(); first != null && batch.size() < FILES && entries < ENTRIES && named.add(first.file.source()); first = queue.peek()) {
            queue.poll();
            batch.add(first);
            entries += first.file.entries().size();
        }
        return batch;
    }

    /// A file that the engine refuses must not keep the others out: then each is written by itself.
    private void write(List<Waiting> batch) {
        try {
            writer.accept(batch.stream().map(waiting -> waiting.file).toList());
            batch.forEach(waiting -> waiting.over = true);
        } catch (IndexRejectedException e) {
            if (batch.size() == 1) {
                batch.getFirst().fail(e);
            } else {
                batch.forEach(waiting -> write(List.of(waiting)));
            }
        } catch (RuntimeException e) {
            batch.forEach(waiting -> waiting.fail(e));
        }
    }

    /// A file and what became of it; guarded by the lock.
    private static final class Waiting {
        private final IndexWriter.Whole file;
        private boolean over;
        private Optional<RuntimeException> failure = Optional.empty();

        Waiting(IndexWriter.Whole file) {
            this.file = file;
        }

        void fail(RuntimeException e) {
            failure = Optional.of(e);
            over = true;
        }
    }
}
