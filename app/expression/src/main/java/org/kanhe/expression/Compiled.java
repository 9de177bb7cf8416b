package org.kanhe.expression;

import java.util.List;

/// What came of compiling an expression.
public sealed interface Compiled {
    record Ready(Expression expression) implements Compiled {}

    /// @param mistakes at least one, in order
    record Mistaken(List<Mistake> mistakes) implements Compiled {
        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }
}
