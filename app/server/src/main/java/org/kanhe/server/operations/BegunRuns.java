package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kanhe.server.operations.Operation.Kind;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Shelf;

/// When the latest run of a kind began and whether it came to its end, so that the next life of the service goes on with one
/// that was cut short: a file that came to its own end since then is done.
@Singleton
final class BegunRuns {
    private final Shelf<Begun> shelf;

    BegunRuns(ReportStore store) {
        this.shelf = store.shelf("begun_runs", Begun.class);
    }

    record Begun(Instant at, boolean over) {}

    /// @return when, as precisely as it is kept
    Instant begin(Kind kind) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        put(kind, new Begun(now, false));
        return now;
    }

    void end(Kind kind) {
        shelf.find(kind.code()).ifPresent(kept -> put(kind, new Begun(kept.value().at(), true)));
    }

    /// When the run began that never ended.
    Optional<Instant> open(Kind kind) {
        return shelf.find(kind.code()).map(Shelf.Kept::value).filter(begun -> !begun.over()).map(Begun::at);
    }

    private void put(Kind kind, Begun begun) {
        shelf.put(kind.code(), shelf.find(kind.code()).map(Shelf.Kept::version).orElse(0L), begun);
    }
}
