package org.kanhe.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kanhe.core.source.SourceFile;

/// One reading process. It is used by one thread at a time, and not again after it failed.
final class WorkerProcess {
    /// Exit code of a JVM that was told to leave when its memory is full
    private static final int OUT_OF_MEMORY = 3;
    private static final long LEAVES_WITHIN_SECONDS = 5;

    private final ReadingLimits limits;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private boolean sound = true;

    private WorkerProcess(ReadingLimits limits, Process process) {
        this.limits = limits;
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// @param main class with the `main` method of the process
    static WorkerProcess start(ReadingLimits limits, int megabytes, String main) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:ReservedCodeCacheSize=64m", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", main));
        command.addAll(ReadingWorker.arguments(limits));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return new WorkerProcess(limits, builder.start());
    }

    /// Whether it may be given another file.
    boolean isSound() {
        return sound && process.isAlive();
    }

    ReadOutcome read(SourceFile handed, byte[] content) {
        sound = false;
        FutureTask<ReadOutcome> exchange = new FutureTask<>(() -> {
            requests.writeInt(content.length);
            requests.write(content);
            requests.flush();
            return OutcomeCodec.read(handed, answers);
        });
        Thread.ofVirtual().start(exchange);
        try {
            ReadOutcome outcome = exchange.get(limits.time().toMillis() + 2000, TimeUnit.MILLISECONDS);
            // After a time-out a thread of the process may still be spinning
            sound = !(outcome instanceof ReadOutcome.Unreadable u && u.reason() == Reason.TIMEOUT);
            return outcome;
        } catch (TimeoutException _) {
            return new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "not read within " + limits.time().toSeconds() + " seconds");
        } catch (ExecutionException _) {
            return brokenDown(handed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "interrupted while reading");
        }
    }

    private ReadOutcome brokenDown(SourceFile handed) {
        try {
            boolean memory = process.waitFor(LEAVES_WITHIN_SECONDS, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
            return memory ? new ReadOutcome.Unreadable(handed, Reason.TOO_LARGE, "needs more memory than a reader may take") : new ReadOutcome.Unreadable(handed, Reason.CORRUPT, "the reader broke down on it");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ReadOutcome.Unreadable(handed, Reason.TIMEOUT, "interrupted while reading");
        }
    }

    void end() {
        process.destroyForcibly();
    }
}
