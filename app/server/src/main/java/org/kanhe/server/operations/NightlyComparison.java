package org.kanhe.server.operations;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/// Every night the archive is compared by what is known of its wording by then; another operation under way has precedence.
@Singleton
public final class NightlyComparison {
    private final Operations operations;

    NightlyComparison(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(cron = "0 30 2 * * ?")
    void compare() {
        operations.start(Operation.Kind.COMPARE);
    }
}
