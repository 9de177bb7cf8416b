package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    private final Archive archive;
    private final BulkReview bulk;

    DecisionsController(Archive archive, BulkReview bulk) {
        this.archive = archive;
        this.bulk = bulk;
    }

    @Operation(operationId = "decideAll", summary = "Decide on every finding of a list",
            description = "The list is named by the same parameters as for /findings, at most 100,000 findings. With `expected` it is refused (409) when the list has another length by now. Answers with the batch, which can be taken back.")
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
        Shelf.Kept<Batch> batch = bulk.decide(list, ListParameters.readable(request), choice);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("batch", batch.id());
        tree.put("decided", batch.value().decided());
        tree.put("passed", batch.value().passed());
        return HttpResponse.ok(tree);
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
