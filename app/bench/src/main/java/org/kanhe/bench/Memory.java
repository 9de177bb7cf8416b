package org.kanhe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Watches the resident memory of a process and of its children; the most that was seen counts. Linux only: elsewhere it
/// stays 0.
final class Memory implements AutoCloseable {
    private static final long LOOK_MILLIS = 500;

    private final ProcessHandle process;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile long own;
    private volatile long children;

    Memory(ProcessHandle process) {
        this.process = process;
        this.thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            do {
                own = Math.max(own, kilobytes(process));
                children = Math.max(children, process.descendants().mapToLong(Memory::kilobytes).sum());
            } while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static long kilobytes(ProcessHandle of) {
        Path status = Path.of("/proc", Long.toString(of.pid()), "status");
        try {
            List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
            return lines.stream().filter(l -> l.startsWith("VmRSS:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            // the process ended between the two looks
            return processEnded(e, of);
        }
    }

    private static long processEnded(IOException e, ProcessHandle of) {
        if (of.isAlive()) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    /// Most megabytes the process itself had.
    double ownMegabytes() {
        return own / 1024.0;
    }

    /// Most megabytes its children had together.
    double childMegabytes() {
        return children / 1024.0;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
