package org.kanhe.search;

import java.net.URI;
import java.nio.file.Path;
import org.kanhe.search.engine.EngineSupervisor;

/// The search engine brought up beside us when no other is configured: an Elasticsearch of its own as a child process,
/// on the loopback address, with a password nobody else knows, kept running until closed.
public final class EmbeddedElasticsearch implements AutoCloseable {
    private final EngineSupervisor supervisor;

    private EmbeddedElasticsearch(EngineSupervisor supervisor) {
        this.supervisor = supervisor;
    }

    /// Starts the engine and waits until it serves: a few seconds, minutes at most on a machine that is busy.
    ///
    /// @param home    the unpacked engine; never written to
    /// @param dataDir the service's data folder; everything of the engine lies in `elasticsearch` under it
    /// @throws org.kanhe.search.engine.EngineStartException when it cannot be started, with the reason and the end of its log
    public static EmbeddedElasticsearch start(Path home, Path dataDir) {
        return new EmbeddedElasticsearch(EngineSupervisor.start(home, dataDir));
    }

    public URI uri() {
        return supervisor.uri();
    }

    public String user() {
        return EngineSupervisor.USER;
    }

    public String password() {
        return supervisor.password();
    }

    public Credentials credentials() {
        return new Credentials(user(), password());
    }

    /// Whether it serves now; false while it is being brought up again after it died.
    public boolean isUp() {
        return supervisor.isUp();
    }

    /// Number of the process that is the engine's launcher now.
    public long pid() {
        return supervisor.pid();
    }

    /// Stops it gracefully, then hard; returns when it has ended.
    @Override
    public void close() {
        supervisor.close();
    }
}
