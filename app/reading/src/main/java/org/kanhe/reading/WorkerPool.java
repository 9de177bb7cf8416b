package org.kanhe.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.kanhe.core.source.SourceFile;

/// Reading processes, started when first needed and replaced when one failed: a parser that hangs, crashes or fills its
/// memory takes only its own file with it.
final class WorkerPool implements Engine {
    private final ReadingLimits limits;
    private final int megabytes;
    private final String main;
    private final Semaphore free;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private boolean closed;

    /// @param workers   most processes at a time
    /// @param megabytes heap of each
    /// @param main      main class of the processes
    WorkerPool(ReadingLimits limits, int workers, int megabytes, String main) {
        this.limits = limits;
        this.megabytes = megabytes;
        this.main = main;
        this.free = new Semaphore(workers, true);
    }

    /// Waits for a free process.
    ///
    /// @throws UncheckedIOException  when no process can be started
    /// @throws IllegalStateException after [#close()]
    @Override
    public ReadOutcome read(SourceFile handed, byte[] content) {
        free.acquireUninterruptibly();
        try {
            WorkerProcess worker = take();
            ReadOutcome outcome = worker.read(handed, content);
            giveBack(worker);
            return outcome;
        } finally {
            free.release();
        }
    }

    private synchronized WorkerProcess take() {
        if (closed) {
            throw new IllegalStateException("the readers are closed");
        }
        while (!idle.isEmpty()) {
            WorkerProcess worker = idle.pop();
            if (worker.isSound()) {
                return worker;
            }
            all.remove(worker);
        }
        try {
            WorkerProcess started = WorkerProcess.start(limits, megabytes, main);
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
