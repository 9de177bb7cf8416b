package org.kanhe.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the operating system says of the processes that read.
final class WorkerMemory {
    private WorkerMemory() {}

    /// Most memory a running one ever had, in megabytes; 0 when none runs.
    static double peakMegabytes() {
        return ProcessHandle.current().children().filter(p -> p.info().commandLine().orElse("").contains("ReadingWorker")).mapToDouble(WorkerMemory::peak).max().orElse(0);
    }

    private static double peak(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream().filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024.0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
