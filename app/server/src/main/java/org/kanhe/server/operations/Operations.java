package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.operations.Operation.Kind;
import org.kanhe.server.operations.Operation.State;
import org.kanhe.store.FileRecord;
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
    private final BegunRuns begun;
    private final Deque<Progress> latest = new ArrayDeque<>();
    private final AtomicBoolean recheckWished = new AtomicBoolean();

    Operations(Reindex reindex, Recheck recheck, Reread reread, Compare compare, Audit audit, SearchEngine engine, BegunRuns begun) {
        this.reindex = reindex;
        this.recheck = recheck;
        this.reread = reread;
        this.compare = compare;
        this.audit = audit;
        this.engine = engine;
        this.begun = begun;
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
        Optional<Progress> mine = claim(kind);
        if (mine.isEmpty()) {
            return new Answer.Busy(running().orElseThrow());
        }
        Instant now = begun.begin(kind);
        Thread.ofVirtual().name("operation-" + kind.code()).start(() -> run(mine.get(), file -> file.finished().isBefore(now)));
        return new Answer.Started(mine.get().now());
    }

    /// Goes on with what an earlier life of the service began and did not finish.
    public void resume() {
        for (Kind kind : List.of(Kind.REREAD, Kind.RECHECK)) {
            begun.open(kind).ifPresent(since -> Thread.ofVirtual().name("operation-resumed").start(() -> whenFree(kind).ifPresent(mine -> run(mine, file -> file.finished().isBefore(since)))));
        }
    }

    /// Judges anew whatever was judged by other rules than those in force: now, or as soon as what runs is over. Several such
    /// wishes are one. While the search engine is away it waits.
    public void recheckStale() {
        if (recheckWished.compareAndSet(false, true)) {
            Thread.ofVirtual().name("operation-wished").start(() -> whenFree(Kind.RECHECK).ifPresent(mine -> {
                // A change from here on is a new wish
                recheckWished.set(false);
                if (run(mine, () -> recheck.run(mine)).reason().equals("search-down")) {
                    recheckStale();
                }
            }));
        }
    }

    /// Something that changes what lists say runs, or is about to.
    public synchronized Optional<Operation> changing() {
        return running().filter(o -> o.kind() == Kind.RECHECK || o.kind() == Kind.REREAD);
    }

    /// A recheck of what is stale is about to begin.
    public boolean isRecheckWished() {
        return recheckWished.get();
    }

    private Optional<Progress> whenFree(Kind kind) {
        try {
            Optional<Progress> mine = engine.isUp() ? claim(kind) : Optional.empty();
            while (mine.isEmpty()) {
                Thread.sleep(PAUSE);
                mine = engine.isUp() ? claim(kind) : Optional.empty();
            }
            return mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Optional<Operation> running() {
        return latest.stream().map(Progress::now).filter(o -> o.state() == State.RUNNING).findFirst();
    }

    private synchronized Optional<Progress> claim(Kind kind) {
        if (running().isPresent()) {
            return Optional.empty();
        }
        Progress progress = new Progress(UUID.randomUUID().toString(), kind);
        latest.addFirst(progress);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
        return Optional.of(progress);
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

    private void run(Progress progress, Predicate<FileRecord> open) {
        Kind kind = progress.now().kind();
        Operation over = run(progress, () -> {
            switch (kind) {
                case REINDEX -> reindex.run(progress);
                case RECHECK -> recheck.run(progress, open);
                case REREAD -> reread.run(progress, open);
                case COMPARE -> compare.run(progress);
                case AUDIT -> audit.run(progress);
            }
        });
        if (over.state() == State.DONE) {
            begun.end(kind);
        }
    }

    private Operation run(Progress progress, Runnable work) {
        String kind = progress.now().kind().code();
        try {
            work.run();
            engine.refreshIfUp();
            progress.end(State.DONE, "");
        } catch (RuntimeException e) {
            LOG.error("Operation {} ended early: {}", kind, e.getClass().getName());
            progress.end(State.FAILED, e instanceof SearchDown ? "search-down" : "internal");
        }
        Operation over = progress.now();
        LOG.info("Operation {} {}: {} of {} files, {} failed", kind, over.state().code(), over.done(), over.total(), over.failed());
        return over;
    }
}
