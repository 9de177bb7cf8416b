package org.kanhe.search;

import java.util.concurrent.TimeUnit;

/// How long one search may take, over all the requests it needs. Who takes longer is refused: a part of the hits is never
/// shown as if it were all. A search that is costly by its making has two seconds; one that is not can only be slow where
/// the machine is, and its reader would rather wait.
///
/// @param end    on the clock of [System#nanoTime()]
/// @param engine what the engine itself is told for each request; one of two, because it is part of what it remembers answers by
record Deadline(long end, String engine) {
    /// A search a reader types has fewer conditions, those that mean the same included.
    private static final int COSTLY = 16;
    private static final long COSTLY_MILLIS = 1_800;
    private static final long LONGEST_MILLIS = 10_000;

    /// @param deep whether hits have to be walked to
    static Deadline of(Plan plan, boolean deep) {
        boolean costly = deep || Gate.weight(plan.widened()) > COSTLY;
        return costly ? in(COSTLY_MILLIS, "1500ms") : in(LONGEST_MILLIS, "9s");
    }

    static Deadline in(long millis, String engine) {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis), engine);
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /// @throws RequestRefusedException `search.too-slow` when nothing is left
    long millisLeft() {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw tooSlow();
        }
        return left;
    }

    static RequestRefusedException tooSlow() {
        return new RequestRefusedException("search.too-slow");
    }
}
