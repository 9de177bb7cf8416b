package org.kanhe.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Adds up the processor time of a process and of everything it starts. Unlike the clock on the wall it means the same on
/// a busy machine.
public final class CpuTime implements AutoCloseable {
    private static final long LOOK_MILLIS = 200;

    private final ProcessHandle process;
    private final Map<Long, Duration> seen = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    public CpuTime(ProcessHandle process) {
        this.process = process;
        this.thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            do {
                look();
            } while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Stream.concat(Stream.of(process), process.descendants()).forEach(p -> p.info().totalCpuDuration().ifPresent(d -> seen.put(p.pid(), d)));
    }

    /// Seconds of all processes so far; what a process used after the last look at it, a fifth of a second, is missing.
    public double seconds() {
        look();
        return seen.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
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
