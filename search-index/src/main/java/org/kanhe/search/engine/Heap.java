package org.kanhe.search.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How much memory the engine is given for its heap: a small part of the machine's, which it shares with the service and
/// with whoever works at it.
final class Heap {
    /// Enough for some ten thousand reports, small enough for an office machine.
    private static final long LEAST = 512;
    /// Enough for every archive one engine holds.
    private static final long MOST = 2_048;
    private static final int SHARE = 12;

    private Heap() {}

    /// In MiB.
    static long megabytes() {
        return of(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /// @param memory of the machine, in bytes
    static long of(long memory) {
        return Math.clamp((memory >> 20) / SHARE, LEAST, MOST);
    }
}
