package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.operations.Operation.Kind;
import org.kanhe.server.operations.Operation.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs over the whole archive, one at a time; the latest are remembered until the service ends.
@Singleton
public final class Operations {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);
    private static final int REMEMBERED = 50;

    private final Reindex reindex;
    private final Recheck recheck;
    private final Reread reread;
    private final SearchEngine engine;
    private final Deque<Progress> latest = new ArrayDeque<>();

    Operations(Reindex reindex, Recheck recheck, Reread reread, SearchEngine engine) {
        this.reindex = reindex;
        this.recheck = recheck;
        this.reread = reread;
        this.engine = engine;
    }

    /// What came of asking for an operation.
    public sealed interface Answer {
        Operation operation();

        /// It runs.
        record Started(Operation operation) implements Answer {}

        /// Another runs.
        record Busy(Operation operation) implements Answer {}
    }

    public synchronized Answer start(Kind kind) {
        Optional<Operation> running = latest.stream().map(Progress::now).filter(o -> o.state() == State.RUNNING).findFirst();
        if (running.isPresent()) {
            return new Answer.Busy(running.get());
        }
        Progress progress = new Progress(UUID.randomUUID().toString(), kind);
        latest.addFirst(progress);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
        Thread.ofVirtual().name("operation-" + kind.code()).start(() -> run(kind, progress));
        return new Answer.Started(progress.now());
    }

    public synchronized Optional<Operation> find(String id) {
        return latest.stream().map(Progress::now).filter(o -> o.id().equals(id)).findFirst();
    }

    /// The latest first.
    public synchronized List<Operation> list() {
        return latest.stream().map(Progress::now).toList();
    }

    private void run(Kind kind, Progress progress) {
        try {
            switch (kind) {
                case REINDEX -> reindex.run(progress);
                case RECHECK -> recheck.run(progress);
                case REREAD -> reread.run(progress);
            }
            engine.refreshIfUp();
            progress.end(State.DONE, "");
        } catch (RuntimeException e) {
            LOG.error("Operation {} ended early: {}", kind.code(), e.getClass().getName());
            progress.end(State.FAILED, e instanceof SearchDown ? "search-down" : "internal");
        }
        Operation over = progress.now();
        LOG.info("Operation {} {}: {} of {} files, {} failed", kind.code(), over.state().code(), over.done(), over.total(), over.failed());
    }
}
