package org.kanhe.server.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.IndexCatchUp;
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

    SearchHealth(SearchEngine engine, IndexCatchUp catchUp) {
        this.engine = engine;
        this.catchUp = catchUp;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> HealthResult.builder("search", status())
                .details(Map.of("waitingForIndex", catchUp.waiting())).build()).subscribeOn(Schedulers.boundedElastic());
    }

    private HealthStatus status() {
        if (engine.isStarting()) {
            return STARTING;
        }
        return engine.isUp() ? HealthStatus.UP : DEGRADED;
    }
}
