package org.kanhe.server.operations;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks, when the search engine is up, whether it holds as many reports as the store says it was given: an engine whose
/// data was lost or replaced is filled again without anybody having to notice. From then on it has the index held against
/// the store at regular intervals.
@Singleton
public final class IndexAudit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAudit.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SearchEngine engine;
    private final Operations operations;
    private final Duration every;
    private volatile boolean closing;

    IndexAudit(SearchEngine engine, Operations operations, Settings settings) {
        this.engine = engine;
        this.operations = operations;
        this.every = settings.search().audit();
    }

    /// Waits for the engine and compares; then sees to the regular audits until the service ends.
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
        try {
            compare(reports);
            while (!closing) {
                Thread.sleep(every);
                operations.start(Operation.Kind.AUDIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void compare(long reports) throws InterruptedException {
        while (!closing) {
            try {
                engine.refreshIfUp();
                long held = engine.index().counts().getOrDefault("reports", 0L);
                if (held < reports || engine.index().isOutdated()) {
                    LOG.warn("The index holds {} reports, the store says {}, or it was made by an older version: building it anew", held, reports);
                    operations.start(Operation.Kind.REINDEX);
                }
                return;
            } catch (SearchUnavailableException e) {
                LOG.warn("The engine went away while the index was looked at ({})", e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }

    @PreDestroy
    @Override
    public void close() {
        closing = true;
    }
}
