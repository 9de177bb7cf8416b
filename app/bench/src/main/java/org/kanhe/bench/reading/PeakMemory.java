package org.kanhe.bench.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The most memory a process ever had resident, as the kernel keeps it. Linux only: elsewhere 0.
final class PeakMemory {
    private PeakMemory() {}

    /// Of our children the largest, in megabytes.
    static double ofChildren() {
        return ProcessHandle.current().children().mapToDouble(PeakMemory::megabytes).max().orElse(0);
    }

    private static double megabytes(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try {
            List<String> lines = Files.readAllLines(status);
            return lines.stream().filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
