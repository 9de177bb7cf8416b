package org.kanhe.server.page.reuse;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.reuse.Alignment;
import org.kanhe.core.reuse.Alignment.Shared;
import org.kanhe.core.reuse.Span;

/// Common stretches that follow each other on both sides with little between them: one colour, what was replaced included.
///
/// @param stretches in the order of the left text
record Groups(List<List<Shared>> stretches) {
    /// Characters between two stretches of one group, punctuation included
    private static final int WIDEST_GAP = 12;

    static Groups of(Alignment alignment) {
        List<List<Shared>> groups = new ArrayList<>();
        for (Shared next : alignment.shared()) {
            if (!groups.isEmpty() && follows(groups.getLast().getLast(), next)) {
                groups.getLast().add(next);
            } else {
                groups.add(new ArrayList<>(List.of(next)));
            }
        }
        return new Groups(groups);
    }

    private static boolean follows(Shared before, Shared next) {
        int left = next.left().start() - before.left().end();
        int right = next.right().start() - before.right().end();
        return left >= 0 && right >= 0 && left <= WIDEST_GAP && right <= WIDEST_GAP;
    }

    static Span span(Shared shared, Side side) {
        return switch (side) {
            case LEFT -> shared.left();
            case RIGHT -> shared.right();
        };
    }

    /// Which of the two texts.
    enum Side {
        LEFT,
        RIGHT
    }
}
