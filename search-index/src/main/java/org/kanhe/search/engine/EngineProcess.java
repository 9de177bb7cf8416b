package org.kanhe.search.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One run of the engine, from start to end.
final class EngineProcess {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final EngineFolder folder;
    private final Process launcher;

    private EngineProcess(EngineFolder folder, Process launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    /// Starts the launcher. Must be called by a thread that lives as long as the engine shall: where the system can, the
    /// engine is killed with the *thread* that started it, and so with our process, however that ends.
    static EngineProcess start(EngineTool tool) {
        EngineFolder folder = tool.folder();
        List<String> around = EngineUser.findSetpriv().map(EngineProcess::dyingWithUs).orElse(List.of());
        try {
            Files.deleteIfExists(folder.portsFile());
            Process launcher = tool.command(around, "elasticsearch")
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.console().toFile())
                    .start();
            return new EngineProcess(folder, launcher);
        } catch (IOException e) {
            throw new EngineStartException("Cannot run the search engine: " + e.getMessage(), e);
        }
    }

    /// A setpriv of its own, after the one that changes the user: the kernel forgets the signal when the user changes.
    private static List<String> dyingWithUs(Path setpriv) {
        return List.of(setpriv.toString(), "--pdeathsig", "KILL");
    }

    /// Waits until it serves. A busy machine may need minutes; an engine that says nothing any more is given up sooner.
    ///
    /// @param silence how long its log may stand still
    /// @param limit   how long it may take at most
    /// @throws EngineStartException when it ends, falls silent or takes too long; it is ended then
    void await(HealthProbe probe, Duration silence, Duration limit) {
        long start = System.nanoTime();
        long heard = start;
        long said = 0;
        while (!(Files.exists(folder.portsFile()) && probe.serves())) {
            if (!launcher.isAlive()) {
                throw new EngineStartException("The search engine ended with exit code " + launcher.exitValue() + " while starting. The end of its log:\n" + LogTail.of(folder.console()));
            }
            long now = System.nanoTime();
            if (folder.console().toFile().length() != said) {
                said = folder.console().toFile().length();
                heard = now;
            }
            if (now - heard > silence.toNanos() || now - start > limit.toNanos()) {
                stop();
                throw new EngineStartException("The search engine did not serve within " + Duration.ofNanos(now - start).toSeconds() + " s. The end of its log:\n" + LogTail.of(folder.console()));
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new EngineStartException("interrupted while the search engine was starting", e);
        }
    }

    ProcessHandle handle() {
        return launcher.toHandle();
    }

    boolean isAlive() {
        return launcher.isAlive();
    }

    void awaitEnd() throws InterruptedException {
        launcher.waitFor();
    }

    /// Asks it to end, and makes it end when it does not within 20 seconds.
    void stop() {
        List<ProcessHandle> all = Stream.concat(launcher.descendants(), Stream.of(handle())).toList();
        launcher.destroy();
        try {
            if (launcher.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
