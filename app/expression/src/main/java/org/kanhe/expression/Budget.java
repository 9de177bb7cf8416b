package org.kanhe.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.time.Duration;

/// What one evaluation may cost: steps, time, and the size of any value on the way.
final class Budget implements CelEvaluationListener {
    static final int STEPS = 200_000;
    static final Duration TIME = Duration.ofMillis(500);
    static final int SIZE = 1_000_000;

    private final long end = System.nanoTime() + TIME.toNanos();
    private int steps;

    /// It is used up.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded(String what) {
            super(what);
        }
    }

    @Override
    public void callback(CelExpr step, Object value) {
        steps++;
        if (steps > STEPS) {
            throw new Exceeded("more than " + STEPS + " steps");
        } else if (steps % 256 == 0 && System.nanoTime() > end) {
            throw new Exceeded("longer than " + TIME.toMillis() + " ms");
        } else if (value instanceof CharSequence text && text.length() > SIZE) {
            throw new Exceeded("a text of more than " + SIZE + " characters");
        }
    }
}
