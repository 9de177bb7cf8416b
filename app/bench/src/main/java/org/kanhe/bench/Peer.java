package org.kanhe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The batch extraction of Apache Tika's command line on the same files: text only, no tables, no checks, no index.
public final class Peer {
    private static final long LONGEST_SECONDS = 600;

    private final Path jar;

    public Peer(Path jar) {
        this.jar = jar;
    }

    /// What an extraction took.
    ///
    /// @param seconds from the start of its process to its end
    /// @param cpu     seconds of processor time
    public record Took(double seconds, double cpu) {}

    /// Extracts a folder.
    ///
    /// @throws IOException when it fails or leaves files out
    public Took run(Path folder, int files, Path work) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(work, "peer-out");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toAbsolutePath().toString(), "-t", "-i", folder.toString(), "-o", out.toString())
                .directory(work.toFile()).redirectErrorStream(true).redirectOutput(work.resolve("peer.log").toFile()).start();
        Took took = await(process, start);
        try (Stream<Path> extracted = Files.walk(out)) {
            long written = extracted.filter(Files::isRegularFile).count();
            if (process.exitValue() != 0 || written != files) {
                throw new IOException("the peer ended with " + process.exitValue() + " and extracted " + written + " of " + files + " files:\n" + Files.readString(work.resolve("peer.log")));
            }
        }
        return took;
    }

    private static Took await(Process process, long start) throws IOException, InterruptedException {
        try (CpuTime cpu = new CpuTime(process.toHandle())) {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("the peer does not end");
            }
            return new Took((System.nanoTime() - start) / 1e9, cpu.seconds());
        }
    }
}
