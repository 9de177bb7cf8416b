package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.review.Batch;
import org.kanhe.server.review.BulkReview;
import org.kanhe.server.review.Choice;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// Decisions on everything a list shows.
@Controller("/api/v1/findings/decisions")
@Tag(name = "findings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionsController {
    private static final long MOST = 100_000;
    private static final int LATEST = 100;

    private final Archive archive;
    private final BulkReview bulk;

    DecisionsController(Archive archive, BulkReview bulk) {
        this.archive = archive;
        this.bulk = bulk;
    }

    @Operation(operationId = "decideAll", summary = "Decide on every finding of a list",
            description = "The list is named by the same parameters as for /findings, at most 100,000 findings. With `expected` it is refused (409) when the list has another length by now. Answers with the batch, which can be taken back; with `background` at once (202), and the batch tells how far it is.")
    @Post
    HttpResponse<Map<String, @Nullable Object>> decide(HttpRequest<?> request, @Body ChoiceBody body) {
        Choice choice = body.choice();
        SearchRequest list = ListParameters.of(request);
        long total = archive.findings(list).total();
        Long expected = body.expected();
        if (expected != null && expected != total) {
            throw Refused.of(409, "list-changed", String.valueOf(expected), String.valueOf(total)).with("total", total);
        }
        if (total > MOST) {
            throw Refused.of(400, "too-many-findings", String.valueOf(total), String.valueOf(MOST));
        }
        String query = ListParameters.readable(request);
        if (Boolean.TRUE.equals(body.background())) {
            Shelf.Kept<Batch> begun = bulk.start(list, query, choice);
            return HttpResponse.accepted(URI.create("/api/v1/findings/decisions/" + begun.id())).body(wire(begun.id(), begun.value()));
        }
        Shelf.Kept<Batch> batch = bulk.decide(list, query, choice);
        return HttpResponse.ok(wire(batch.id(), batch.value()));
    }

    @Operation(operationId = "listDecisions", summary = "The latest batches of decisions, newest first")
    @Get
    Map<String, @Nullable Object> batches() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("items", bulk.latest(LATEST).stream().map(kept -> wire(kept.id(), kept.value())).toList());
        return tree;
    }

    @Operation(operationId = "getDecisions", summary = "How far a batch of decisions is",
            description = "State running, done, cut-short (the service ended before it was done: what is counted was decided, the rest was not touched), undoing or undone.")
    @Get("/{batch}")
    Map<String, @Nullable Object> batch(String batch) {
        return wire(batch, bulk.find(batch).orElseThrow(() -> Refused.of(404, "no-batch", batch)));
    }

    private static Map<String, @Nullable Object> wire(String id, Batch batch) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("batch", id);
        tree.put("state", batch.state().code());
        tree.put("total", batch.total());
        tree.put("decided", batch.decided());
        tree.put("passed", batch.passed());
        tree.put("restored", batch.restored());
        tree.put("at", batch.at().toString());
        tree.put("by", batch.by());
        tree.put("status", batch.status().isEmpty() ? null : batch.status());
        tree.put("query", batch.query());
        return tree;
    }

    @Operation(operationId = "undoDecisions", summary = "Take a batch of decisions back", description = "Findings somebody decided on since are left alone and counted as `changed`.")
    @Post("/{batch}/undo")
    Map<String, @Nullable Object> undo(String batch, @Nullable @QueryValue String by) {
        BulkReview.Undone undone = bulk.undo(batch, by == null ? "" : by).orElseThrow(() -> Refused.of(404, "no-batch", batch));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("restored", undone.restored());
        tree.put("changed", undone.changed());
        return tree;
    }
}
