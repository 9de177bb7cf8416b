package org.kanhe.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which processes are the engine of this data folder: what a start after a crash looks for, because two engines on one
/// folder would block each other. A number alone proves nothing, the system gives it out again; number and starting time
/// together do.
final class PidFile {
    private static final Pattern LINE = Pattern.compile("(\\d{1,10}) (\\d{1,15})");

    private final Path file;

    PidFile(EngineFolder folder) {
        this.file = folder.pidFile();
    }

    /// Notes the launcher and whatever it has started by now.
    void write(ProcessHandle launcher) {
        List<String> lines = Stream.concat(Stream.of(launcher), launcher.descendants())
                .flatMap(process -> process.info().startInstant().map(started -> process.pid() + " " + started.toEpochMilli()).stream())
                .toList();
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    /// Ends the processes noted by an earlier service that are still there, and only those.
    ///
    /// @return how many were ended
    /// @throws EngineStartException when one of them does not end
    int endLeftovers() {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            List<ProcessHandle> left = Files.readAllLines(file, StandardCharsets.UTF_8).stream().flatMap(line -> alive(line).stream()).toList();
            for (ProcessHandle each : left) {
                each.destroyForcibly();
                each.onExit().get(20, TimeUnit.SECONDS);
            }
            delete();
            return left.size();
        } catch (IOException e) {
            throw new EngineStartException("Cannot read " + file + ": " + e.getMessage(), e);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new EngineStartException("A search engine left over from an earlier run does not end; end the processes listed in " + file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineStartException("interrupted while ending an earlier search engine", e);
        }
    }

    private static Optional<ProcessHandle> alive(String line) {
        Matcher noted = LINE.matcher(line);
        if (!noted.matches()) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(noted.group(2)));
        // The system counts starting times in hundredths of a second from a boot time that may be corrected by some
        return ProcessHandle.of(Long.parseLong(noted.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant().filter(started -> Duration.between(start, started).abs().toMillis() <= 2_000).isPresent());
    }
}
