package org.kanhe.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A service as whoever installs it runs it: a process of its own.
public final class ServiceProcess implements AutoCloseable {
    private final Process process;
    private final Path output;
    private final Path log;

    private ServiceProcess(Process process, Path output, Path log) {
        this.process = process;
        this.output = output;
        this.log = log;
    }

    /// Starts it; [#address()] waits until it listens.
    public static ServiceProcess start(Path data, Map<String, String> environment, String... arguments) {
        try {
            Path output = Files.createTempFile(Files.createDirectories(data.resolveSibling("output")), "out", ".txt");
            Path log = Files.createTempFile(output.getParent(), "log", ".txt");
            List<String> command = Stream.concat(Stream.of(
                    ProcessHandle.current().info().command().orElseThrow(), "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                    "-cp", System.getProperty("java.class.path"), "org.kanhe.server.Kanhe", "--port", "0", "--data", data.toString()), Stream.of(arguments)).toList();
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("KANHE_PORT", "0");
            return new ServiceProcess(builder.start(), output, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return Awaited.until("the service listens", this::findAddress, a -> a.isPresent() || !process.isAlive())
                .orElseThrow(() -> new AssertionError("the service ended: " + log()));
    }

    private Optional<URI> findAddress() {
        return output().lines().filter(l -> l.startsWith("Kanhe listens at ")).map(l -> URI.create(l.substring("Kanhe listens at ".length()))).findFirst();
    }

    /// What it printed.
    public String output() {
        return read(output);
    }

    /// What it logged.
    public String log() {
        return read(log);
    }

    public long pid() {
        return process.pid();
    }

    /// Processes it started, and those they started.
    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /// Kills it without a chance to tidy up.
    public void kill() {
        process.destroyForcibly();
        ended(Duration.ofSeconds(30));
    }

    /// Asks it to stop and waits.
    ///
    /// @return its exit code
    public int stop() {
        process.destroy();
        return ended(Duration.ofMinutes(1));
    }

    /// Waits for its end.
    ///
    /// @return its exit code
    public int ended(Duration within) {
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the service did not end: " + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
