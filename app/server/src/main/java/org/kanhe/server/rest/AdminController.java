package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.operations.Operation;
import org.kanhe.server.operations.Operations;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;

/// Making derived data anew.
@Controller("/api/v1/admin")
@Tag(name = "admin")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdminController {
    private final Operations operations;
    private final Problems problems;

    AdminController(Operations operations, Problems problems) {
        this.operations = operations;
        this.problems = problems;
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "reindex", summary = "Build the search index anew from the store")
    @Post("/reindex")
    HttpResponse<?> reindex(HttpRequest<?> request) {
        return start(request, Operation.Kind.REINDEX);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "recheck", summary = "Judge every stored report anew")
    @Post("/recheck")
    HttpResponse<?> recheck(HttpRequest<?> request) {
        return start(request, Operation.Kind.RECHECK);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "reread", summary = "Read every original anew")
    @Post("/reread")
    HttpResponse<?> reread(HttpRequest<?> request) {
        return start(request, Operation.Kind.REREAD);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "compare", summary = "Compare every report with every other for copied text")
    @Post("/compare")
    HttpResponse<?> compare(HttpRequest<?> request) {
        return start(request, Operation.Kind.COMPARE);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "compareProgress", summary = "How far the latest comparison of the archive is")
    @Get("/compare")
    HttpResponse<?> compared(HttpRequest<?> request) {
        return latest(request, Operation.Kind.COMPARE);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "audit", summary = "Hold the search index against the store and put right what differs")
    @Post("/audit")
    HttpResponse<?> audit(HttpRequest<?> request) {
        return start(request, Operation.Kind.AUDIT);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "auditProgress", summary = "How far the latest audit of the index is, and what it put right")
    @Get("/audit")
    HttpResponse<?> audited(HttpRequest<?> request) {
        return latest(request, Operation.Kind.AUDIT);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "reindexProgress", summary = "How far the latest rebuild of the index is")
    @Get("/reindex")
    HttpResponse<?> reindexed(HttpRequest<?> request) {
        return latest(request, Operation.Kind.REINDEX);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "recheckProgress", summary = "How far the latest recheck is")
    @Get("/recheck")
    HttpResponse<?> rechecked(HttpRequest<?> request) {
        return latest(request, Operation.Kind.RECHECK);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "rereadProgress", summary = "How far the latest rereading is")
    @Get("/reread")
    HttpResponse<?> rereadProgress(HttpRequest<?> request) {
        return latest(request, Operation.Kind.REREAD);
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "listOperations", summary = "The latest operations, newest first")
    @Get("/operations")
    Map<String, Object> list() {
        return Map.of("items", operations.list().stream().map(this::wire).toList());
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "getOperation", summary = "How far an operation is")
    @Get("/operations/{id}")
    HttpResponse<?> get(HttpRequest<?> request, String id) {
        return operations.find(id).<HttpResponse<?>>map(o -> HttpResponse.ok(wire(o)))
                .orElseGet(() -> problems.answer(request, Problem.of(404, "no-operation", id)));
    }

    @io.swagger.v3.oas.annotations.Operation(operationId = "getOperationChanges", summary = "What a rereading changed, file by file: answers added, lost and changed, findings appeared and gone",
            description = "In total, and for the first thousand changed files one by one. Remembered until the service ends.")
    @Get("/operations/{id}/changes")
    HttpResponse<?> changes(HttpRequest<?> request, String id) {
        return operations.find(id).<HttpResponse<?>>map(o -> {
            Map<String, Object> tree = new LinkedHashMap<>(ChangesWire.totals(operations.changes(id)));
            tree.put("items", operations.changes(id).listed().stream().map(ChangesWire::of).toList());
            return HttpResponse.ok(tree);
        }).orElseGet(() -> problems.answer(request, Problem.of(404, "no-operation", id)));
    }

    private HttpResponse<?> latest(HttpRequest<?> request, Operation.Kind kind) {
        return operations.list().stream().filter(o -> o.kind() == kind).findFirst().<HttpResponse<?>>map(o -> HttpResponse.ok(wire(o)))
                .orElseGet(() -> problems.answer(request, Problem.of(404, "no-operation", kind.code())));
    }

    private HttpResponse<?> start(HttpRequest<?> request, Operation.Kind kind) {
        return switch (operations.start(kind)) {
            case Operations.Answer.Started s -> HttpResponse.accepted(URI.create("/api/v1/admin/operations/" + s.operation().id())).body(wire(s.operation()));
            case Operations.Answer.Busy b -> problems.answer(request, Problem.of(409, "busy", b.operation().kind().code()).with("current", wire(b.operation())));
        };
    }

    private Map<String, @Nullable Object> wire(Operation operation) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", operation.id());
        tree.put("kind", operation.kind().code());
        tree.put("state", operation.state().code());
        tree.put("total", operation.total());
        tree.put("done", operation.done());
        tree.put("failed", operation.failed());
        tree.put("repaired", operation.repaired());
        tree.put("started", operation.started().toString());
        tree.put("reason", operation.reason().isEmpty() ? null : operation.reason());
        if (operation.kind() == Operation.Kind.REREAD) {
            tree.put("changes", ChangesWire.totals(operations.changes(operation.id())));
        }
        tree.put("finished", operation.finished().map(Instant::toString).orElse(null));
        return tree;
    }
}
