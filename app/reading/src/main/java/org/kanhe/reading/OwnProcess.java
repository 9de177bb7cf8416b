package org.kanhe.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kanhe.core.source.SourceFile;

/// Reads in a thread of our own process. A parser that does not stop when the time is up is left behind.
final class OwnProcess implements Engine {
    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final ReadingLimits limits;

    OwnProcess(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public ReadOutcome read(SourceFile handed, Content content) {
        byte[] bytes = bytes(content);
        FutureTask<ReadOutcome> task = new FutureTask<>(() -> new ReadingTask(limits).read(handed, bytes));
        Thread.ofPlatform().daemon().name("reading").stackSize(STACK_BYTES).start(task);
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            task.cancel(true);
            return new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "took " + limits.exceeded(Limit.TIME));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader let something out", e);
        } catch (InterruptedException _) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "interrupted while reading");
        }
    }

    private static byte[] bytes(Content content) {
        try {
            return content.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}
}
