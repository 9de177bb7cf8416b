package org.kanhe.server.running;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waiting for what happens by itself, with an end.
public final class Awaited {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Awaited() {}

    /// Asks again and again until the answer is as wished.
    public static <T> T until(String what, Supplier<T> ask, Predicate<T> wished) {
        long end = System.nanoTime() + LONGEST.toNanos();
        T last = ask.get();
        while (!wished.test(last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what + ": " + last);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            last = ask.get();
        }
        return last;
    }
}
