package org.kanhe.server.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.kanhe.store.ReportStore;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Without the store nothing can be read or taken in: not ready.
@Singleton
@Readiness
final class StoreHealth implements HealthIndicator {
    private final ReportStore store;

    StoreHealth(ReportStore store) {
        this.store = store;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> HealthResult.builder("store", store.isUp() ? HealthStatus.UP : HealthStatus.DOWN).build())
                .subscribeOn(Schedulers.boundedElastic());
    }
}
