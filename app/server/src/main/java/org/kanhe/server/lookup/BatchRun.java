package org.kanhe.server.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A batch under way or done.
public final class BatchRun {
    /// How far it is.
    public enum State {
        RUNNING,
        /// The search engine is away; it goes on by itself
        WAITING,
        DONE,
        /// A mistake of ours ended it; what was answered stays
        BROKEN
    }

    private final String id;
    private final Instant started;
    private final int total;
    private final List<BatchLine> lines = new ArrayList<>();
    private State state = State.RUNNING;

    BatchRun(String id, Instant started, int total) {
        this.id = id;
        this.started = started;
        this.total = total;
    }

    public String id() {
        return id;
    }

    public Instant started() {
        return started;
    }

    /// Lines to be asked.
    public int total() {
        return total;
    }

    public synchronized State state() {
        return state;
    }

    /// What was answered so far, in order.
    public synchronized List<BatchLine> lines() {
        return List.copyOf(lines);
    }

    synchronized int done() {
        return lines.size();
    }

    synchronized void add(BatchLine line) {
        lines.add(line);
    }

    synchronized void is(State now) {
        state = now;
    }
}
