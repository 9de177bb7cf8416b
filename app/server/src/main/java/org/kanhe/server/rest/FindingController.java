package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.wire.FindingWire;
import org.kanhe.server.review.Choice;
import org.kanhe.server.review.Reviews;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.server.web.Refused;
import org.kanhe.store.DecisionOutcome;

/// One finding and what is decided about it; answered from the store, also while the search engine is away.
@Controller("/api/v1/findings")
@Tag(name = "findings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingController {
    private final Reviews reviews;
    private final Problems problems;
    private final HttpLocaleResolver locales;

    FindingController(Reviews reviews, Problems problems, HttpLocaleResolver locales) {
        this.reviews = reviews;
        this.problems = problems;
        this.locales = locales;
    }

    @Operation(operationId = "getFinding", summary = "A finding with everything ever decided about it", description = "The history is oldest first.")
    @Get("/{id}")
    Map<String, @Nullable Object> finding(HttpRequest<?> request, String id) {
        Finding finding = find(id);
        List<Decision> history = reviews.history(finding);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(FindingWire.of(finding, locales.resolveOrDefault(request)));
        tree.put("report", finding.report().code());
        tree.putAll(DecisionWire.of(history.isEmpty() ? Decision.open(finding.id()) : history.getLast()));
        tree.put("history", history.stream().map(DecisionWire::of).toList());
        return tree;
    }

    @Operation(operationId = "decide", summary = "Decide on a finding",
            description = "Status open, confirmed, dismissed (with dismissal: not-a-problem, accepted-explanation, reading-error) or rectified; note and assignee as wanted; version is the one looked at. 409 with the decision that stands when somebody decided in between.")
    @Patch("/{id}")
    HttpResponse<?> decide(HttpRequest<?> request, String id, @Body ChoiceBody body) {
        Choice choice = body.choice();
        long on = body.on();
        Finding finding = find(id);
        return switch (reviews.decide(finding, choice, on)) {
            case DecisionOutcome.Saved saved -> HttpResponse.ok(named(finding, saved.decision()));
            case DecisionOutcome.Stale stale -> problems.answer(request,
                    Problem.of(409, "stale-decision", String.valueOf(stale.current().version())).with("current", named(finding, stale.current())));
        };
    }

    private Finding find(String id) {
        return reviews.find(FindingRef.parse(id)).orElseThrow(() -> Refused.of(404, "no-finding", id));
    }

    private static Map<String, @Nullable Object> named(Finding finding, Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", finding.ref().code());
        tree.putAll(DecisionWire.of(decision));
        return tree;
    }
}
