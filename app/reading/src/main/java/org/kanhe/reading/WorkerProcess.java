package org.kanhe.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kanhe.core.source.SourceFile;

/// One reading process. It is used by one thread at a time, and not again after it failed.
final class WorkerProcess {
    /// What a process says when it has come up
    static final int READY = 'K';
    /// Exit code of a JVM that was told to leave when its memory is full
    private static final int OUT_OF_MEMORY = 3;
    private static final long LEAVES_WITHIN_SECONDS = 5;
    /// Coming up takes half a second; a machine busy with other things may need far longer, and no file is to blame
    private static final long UP_WITHIN_MILLIS = 60_000;

    private final ReadingLimits limits;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private boolean up;
    private boolean sound = true;

    private WorkerProcess(ReadingLimits limits, Process process) {
        this.limits = limits;
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// @param main class with the `main` method of the process
    static WorkerProcess start(ReadingLimits limits, String main) throws IOException {
        return new WorkerProcess(limits, WorkerCommand.of(limits, main).start());
    }

    /// Whether it may be given another file.
    boolean isSound() {
        return sound && process.isAlive();
    }

    /// Empty when the process ended without an answer and without a reason of its own.
    ///
    /// @throws UncheckedIOException when the content cannot be had
    Optional<ReadOutcome> read(SourceFile handed, Content content) {
        sound = false;
        try {
            if (!up) {
                up = within(UP_WITHIN_MILLIS, () -> answers.read() == READY);
            }
            ReadOutcome outcome = within(limits.time().toMillis() + 2000, () -> exchange(handed, content));
            // After a time-out a thread of the process may still be spinning
            sound = !(outcome instanceof ReadOutcome.Unreadable u && u.reason() == Reason.TIMEOUT);
            return Optional.of(outcome);
        } catch (TimeoutException _) {
            return Optional.of(new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "took " + limits.exceeded(Limit.TIME)));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException disk) {
                throw disk;
            }
            return brokenDown(handed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "interrupted while reading"));
        }
    }

    private ReadOutcome exchange(SourceFile handed, Content content) throws IOException {
        requests.writeInt(Math.toIntExact(content.size()));
        content.to(requests);
        requests.flush();
        return OutcomeCodec.read(handed, answers);
    }

    private static <T> T within(long millis, Callable<T> work) throws ExecutionException, InterruptedException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("exchange").start(task);
        return task.get(millis, TimeUnit.MILLISECONDS);
    }

    private Optional<ReadOutcome> brokenDown(SourceFile handed) {
        try {
            boolean memory = process.waitFor(LEAVES_WITHIN_SECONDS, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
            return memory ? Optional.of(new ReadOutcome.Unreadable(handed, Reason.TOO_LARGE, "needs " + limits.exceeded(Limit.MEMORY))) : Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "interrupted while reading"));
        }
    }

    void end() {
        process.destroyForcibly();
    }
}
