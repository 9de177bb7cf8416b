package org.kanhe.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Keeps the engine running: starts it, starts it again when it dies, stops it.
public final class EngineSupervisor implements AutoCloseable {
    public static final String USER = "elastic";

    private static final Logger LOG = System.getLogger(EngineSupervisor.class.getName());
    private static final Duration SILENCE = Duration.ofSeconds(75);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final EngineTool tool;
    private final EngineLock lock;
    private final PidFile pidFile;
    private final URI uri;
    private final String password;
    private final HealthProbe probe;
    private final CompletableFuture<EngineProcess> firstStart = new CompletableFuture<>();
    private final Thread keeper;
    private final Thread atExit = Thread.ofPlatform().unstarted(this::end);

    private volatile EngineState state = new EngineState.Starting();
    private volatile boolean closing;

    private EngineSupervisor(EngineTool tool, EngineLock lock, PidFile pidFile, int port, String password) {
        this.tool = tool;
        this.lock = lock;
        this.pidFile = pidFile;
        this.uri = URI.create("http://127.0.0.1:" + port);
        this.password = password;
        this.probe = new HealthProbe(uri, USER, password);
        // A platform thread that lives until the end: the engine dies with the thread that started it
        this.keeper = Thread.ofPlatform().name("search-engine-keeper").daemon().unstarted(this::keep);
    }

    /// Starts the engine and waits until it serves.
    ///
    /// @throws EngineStartException when it cannot be started
    public static EngineSupervisor start(Path home, Path dataDir) {
        Path engine = home.toAbsolutePath().normalize();
        if (!Files.isRegularFile(engine.resolve("bin").resolve("elasticsearch"))) {
            throw new EngineStartException("There is no search engine in " + engine + " (no bin/elasticsearch). Unpack one there, or name the address of a running one.");
        }
        EngineFolder folder = EngineFolder.under(dataDir);
        EngineLock lock = EngineLock.take(folder);
        try {
            PidFile pidFile = new PidFile(folder);
            int left = pidFile.endLeftovers();
            if (left > 0) {
                LOG.log(Level.WARNING, "Ended {0} processes of a search engine left over from an earlier run", left);
            }
            Path javaHome = Path.of(System.getProperty("java.home"));
            int port = freePort();
            EngineConfig.write(engine, folder, port);
            EngineTool tool = new EngineTool(engine, javaHome, folder, EngineUser.choose(engine, javaHome, folder));
            EngineSupervisor supervisor = new EngineSupervisor(tool, lock, pidFile, port, EngineSecret.of(folder, tool));
            supervisor.startUp();
            return supervisor;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public URI uri() {
        return uri;
    }

    public String password() {
        return password;
    }

    public boolean isUp() {
        return state instanceof EngineState.Running running && running.process().isAlive() && probe.serves();
    }

    /// Number of the launcher's process; 0 while none runs.
    public long pid() {
        return state instanceof EngineState.Running running ? running.process().handle().pid() : 0;
    }

    private void startUp() {
        Runtime.getRuntime().addShutdownHook(atExit);
        keeper.start();
        try {
            firstStart.join();
        } catch (CompletionException e) {
            forgetAtExit();
            probe.close();
            throw e.getCause() instanceof EngineStartException failed ? failed : new EngineStartException("The search engine cannot be started", e);
        }
    }

    private void keep() {
        try {
            firstStart.complete(run());
        } catch (RuntimeException e) {
            pidFile.delete();
            firstStart.completeExceptionally(e);
            return;
        }
        Duration pause = FIRST_PAUSE;
        while (awaitEnd()) {
            LOG.log(Level.WARNING, "The search engine ended by itself; starting it again in {0} s", pause.toSeconds());
            if (!sleep(pause)) {
                return;
            }
            try {
                run();
                pause = FIRST_PAUSE;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The search engine could not be started again", e);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private EngineProcess run() {
        EngineProcess process = EngineProcess.start(tool);
        state = new EngineState.Running(process);
        pidFile.write(process.handle());
        process.await(probe, SILENCE, START_LIMIT);
        // Again, now that the launcher has started the server
        pidFile.write(process.handle());
        return process;
    }

    /// Waits for the running engine to end.
    ///
    /// @return whether it must be started again
    private boolean awaitEnd() {
        if (state instanceof EngineState.Running running) {
            try {
                running.process().awaitEnd();
            } catch (InterruptedException _) {
                return false;
            }
        }
        return !closing;
    }

    private boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return !closing;
        } catch (InterruptedException _) {
            return false;
        }
    }

    private void end() {
        closing = true;
        // The process before the thread: where the thread ends first the engine is killed instead of stopped
        if (state instanceof EngineState.Running running) {
            running.process().stop();
        }
        keeper.interrupt();
        state = new EngineState.Stopped();
    }

    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        end();
        try {
            keeper.join(Duration.ofSeconds(30));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        pidFile.delete();
        probe.close();
        lock.close();
        forgetAtExit();
    }

    private void forgetAtExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // The process is ending and the hook runs anyway; it finds nothing left to do
            LOG.log(Level.DEBUG, "closed while the process was ending");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        }
    }
}
