package org.kanhe.server.operations;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.kanhe.server.engine.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks once, when the search engine is up, whether it holds as many reports as the store says it was given. An engine
/// whose data was lost or replaced is filled again without anybody having to notice.
@Singleton
public final class IndexAudit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAudit.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SearchEngine engine;
    private final Operations operations;
    private volatile boolean closing;

    IndexAudit(SearchEngine engine, Operations operations) {
        this.engine = engine;
        this.operations = operations;
    }

    /// Waits for the engine and compares.
    ///
    /// @param reports that the index was given according to the store
    public void expect(long reports) {
        try {
            while (!closing && !engine.isUp()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (closing) {
            return;
        }
        engine.refreshIfUp();
        long held = engine.index().counts().getOrDefault("reports", 0L);
        if (held < reports) {
            LOG.warn("The index holds {} reports, the store says {}: building it anew", held, reports);
            operations.start(Operation.Kind.REINDEX);
        }
    }

    @PreDestroy
    @Override
    public void close() {
        closing = true;
    }
}
