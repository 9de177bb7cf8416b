package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;
import org.kanhe.server.archive.Reviews;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.store.DecisionOutcome;

/// Deciding on a finding.
@Controller("/api/v1/findings")
@Tag(name = "findings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingController {
    private static final int LONGEST_NOTE = 4000;

    private final Reviews reviews;
    private final Problems problems;

    FindingController(Reviews reviews, Problems problems) {
        this.reviews = reviews;
        this.problems = problems;
    }

    /// What a reviewer decides.
    ///
    /// @param version the version looked at
    @Serdeable
    record Deciding(@Nullable String status, @Nullable String note, @Nullable Long version) {}

    @Operation(operationId = "decide", summary = "Decide on a finding",
            description = "Status open, confirmed, dismissed or rectified; version is the one looked at. 409 with the decision that stands when somebody decided in between.")
    @Patch("/{id}")
    HttpResponse<?> decide(HttpRequest<?> request, String id, @Body Deciding body) {
        Optional<Decision.Status> status = Arrays.stream(Decision.Status.values()).filter(s -> s.code().equals(body.status())).findFirst();
        String note = Optional.ofNullable(body.note()).orElse("");
        Long version = body.version();
        if (status.isEmpty()) {
            return problems.answer(request, Problem.of(400, "bad-status", String.valueOf(body.status())).with("field", "status"));
        } else if (version == null || version < 0) {
            return problems.answer(request, Problem.of(400, "no-version").with("field", "version"));
        } else if (note.length() > LONGEST_NOTE) {
            return problems.answer(request, Problem.of(400, "long-note", String.valueOf(LONGEST_NOTE)).with("field", "note"));
        }
        return reviews.decide(id, status.get(), note, version).<HttpResponse<?>>map(outcome -> switch (outcome) {
            case DecisionOutcome.Saved saved -> HttpResponse.ok(named(saved.decision()));
            case DecisionOutcome.Stale stale -> problems.answer(request,
                    Problem.of(409, "stale-decision", String.valueOf(stale.current().version())).with("current", named(stale.current())));
        }).orElseGet(() -> problems.answer(request, Problem.of(404, "no-finding", id)));
    }

    private static Map<String, @Nullable Object> named(Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", decision.finding());
        tree.putAll(DecisionWire.of(decision));
        return tree;
    }
}
