package org.kanhe.bench.reuse;

import java.lang.management.ManagementFactory;

/// Processor time of this thread: means the same on a busy machine, the clock does not.
final class Cpu {
    private Cpu() {}

    /// Seconds the work took.
    static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
