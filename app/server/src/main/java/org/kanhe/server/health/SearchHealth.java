package org.kanhe.server.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kanhe.server.archive.ArchiveCheck;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.IndexCatchUp;
import org.kanhe.server.operations.Operation;
import org.kanhe.server.operations.Operations;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Without the search engine the service still takes files in and shows reports: ready, but degraded. Only while the
/// engine is being brought up for the first time, which takes seconds and has a limit, the service says it is not ready.
@Singleton
@Readiness
final class SearchHealth implements HealthIndicator {
    private static final HealthStatus DEGRADED = new HealthStatus("DEGRADED", "search is away; files are still taken in", true, 500);

    private static final HealthStatus STARTING = new HealthStatus(HealthStatus.NAME_DOWN, "search is starting", false, HealthStatus.DOWN.getSeverity().orElse(1000));

    private final SearchEngine engine;
    private final IndexCatchUp catchUp;
    private final ArchiveCheck archive;
    private final Operations operations;

    SearchHealth(SearchEngine engine, IndexCatchUp catchUp, ArchiveCheck archive, Operations operations) {
        this.engine = engine;
        this.catchUp = catchUp;
        this.archive = archive;
        this.operations = operations;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> HealthResult.builder("search", status())
                .details(details()).build()).subscribeOn(Schedulers.boundedElastic());
    }

    /// How many files wait for the index and to be held against the archive, and what the latest audit of it put right.
    private Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("waitingForIndex", catchUp.waiting());
        details.put("waitingForArchive", archive.waiting());
        operations.list().stream().filter(o -> o.kind() == Operation.Kind.AUDIT && o.state() == Operation.State.DONE).findFirst().ifPresent(audit -> {
            details.put("audited", audit.started().toString());
            details.put("repaired", audit.repaired());
        });
        return details;
    }

    private HealthStatus status() {
        if (engine.isStarting()) {
            return STARTING;
        }
        return engine.isUp() ? HealthStatus.UP : DEGRADED;
    }
}
