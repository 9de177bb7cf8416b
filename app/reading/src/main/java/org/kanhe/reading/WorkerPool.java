package org.kanhe.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.kanhe.core.source.SourceFile;

/// Reading processes, started when first needed and replaced when one failed: a parser that hangs, crashes or fills its
/// memory takes only its own file with it.
final class WorkerPool implements Engine {
    private final ReadingLimits limits;
    private final String main;
    private final Semaphore free;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private boolean closed;

    /// @param workers most processes at a time
    /// @param main    main class of the processes
    WorkerPool(ReadingLimits limits, int workers, String main) {
        this.limits = limits;
        this.main = main;
        this.free = new Semaphore(workers, true);
    }

    /// Waits for a free process.
    ///
    /// @throws UncheckedIOException when no process can be started
    @Override
    public ReadOutcome read(SourceFile handed, Content content) {
        free.acquireUninterruptibly();
        try {
            // A process may have been ended from outside, which is not the file's fault: it is tried once more
            return attempt(handed, content).or(() -> attempt(handed, content))
                    .orElseGet(() -> new ReadOutcome.Unreadable(handed, Reason.CORRUPT, "the reader broke down on it, twice"));
        } finally {
            free.release();
        }
    }

    /// Empty when the process broke down.
    private Optional<ReadOutcome> attempt(SourceFile handed, Content content) {
        WorkerProcess worker = take();
        try {
            Optional<ReadOutcome> outcome = worker.read(handed, content);
            if (isClosed()) {
                throw new ReadersClosed();
            }
            return outcome;
        } finally {
            giveBack(worker);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized WorkerProcess take() {
        if (closed) {
            throw new ReadersClosed();
        }
        while (!idle.isEmpty()) {
            WorkerProcess worker = idle.pop();
            if (worker.isSound()) {
                return worker;
            }
            all.remove(worker);
        }
        try {
            WorkerProcess started = WorkerProcess.start(limits, main);
            all.add(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("no reading process can be started", e);
        }
    }

    private synchronized void giveBack(WorkerProcess worker) {
        if (worker.isSound() && !closed) {
            idle.push(worker);
        } else {
            all.remove(worker);
            worker.end();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(WorkerProcess::end);
        all.clear();
        idle.clear();
    }
}
