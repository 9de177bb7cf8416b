package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Reindex reindex;
    private final Recheck recheck;
    private final Reread reread;
    private final Compare compare;
    private final Audit audit;
    private final SearchEngine engine;
    private final Deque<Progress> latest = new ArrayDeque<>();
    private final Set<Kind> wished = ConcurrentHashMap.newKeySet();

    Operations(Reindex reindex, Recheck recheck, Reread reread, Compare compare, Audit audit, SearchEngine engine) {
        this.reindex = reindex;
        this.recheck = recheck;
        this.reread = reread;
        this.compare = compare;
        this.audit = audit;
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

    /// Starts it now, or as soon as what runs is over; several such wishes for one thing are one.
    public void startWhenFree(Kind kind) {
        if (wished.add(kind)) {
            Thread.ofVirtual().name("operation-wished").start(() -> {
                try {
                    while (start(kind) instanceof Answer.Busy) {
                        Thread.sleep(PAUSE);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    wished.remove(kind);
                }
            });
        }
    }

    public synchronized Optional<Operation> find(String id) {
        return latest.stream().map(Progress::now).filter(o -> o.id().equals(id)).findFirst();
    }

    /// What a rereading changed so far; nothing for other operations.
    public synchronized Changes changes(String id) {
        return latest.stream().filter(p -> p.now().id().equals(id)).findFirst().map(Progress::changes).orElse(Changes.none());
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
                case COMPARE -> compare.run(progress);
                case AUDIT -> audit.run(progress);
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
