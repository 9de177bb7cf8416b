package org.kanhe.search;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kanhe.search.query.Query;

/// Lets costly searches through one at a time, so that the others are answered as if there were none. Who has waited too
/// long is told to come again.
final class Gate {
    /// A search a reader types has fewer conditions, those that mean the same included.
    private static final int COSTLY = 32;
    private static final long LONGEST_WAIT_MILLIS = 800;

    private final Semaphore turn = new Semaphore(1, true);

    /// @throws RequestRefusedException `search.busy` when it is not its turn within that time
    <T> T through(Plan plan, boolean deep, Supplier<T> search) {
        if (!deep && weight(plan.widened()) <= COSTLY) {
            return search.get();
        }
        try {
            if (!turn.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new RequestRefusedException("search.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("interrupted while waiting for a search", e);
        }
        try {
            return search.get();
        } finally {
            turn.release();
        }
    }

    /// Conditions the engine has to look at.
    static int weight(Query query) {
        return switch (query) {
            case Query.Everything _ -> 0;
            case Query.Text _, Query.FieldText _, Query.FieldValue _, Query.FieldNumber _ -> 1;
            case Query.All all -> all.parts().stream().mapToInt(Gate::weight).sum();
            case Query.Any any -> any.parts().stream().mapToInt(Gate::weight).sum();
            case Query.Not not -> weight(not.part());
            case Query.Alike alike -> weight(alike.asked()) + alike.others().stream().mapToInt(Gate::weight).sum();
        };
    }
}
