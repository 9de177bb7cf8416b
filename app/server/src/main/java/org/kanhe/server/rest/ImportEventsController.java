package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.imports.ImportProgress;
import org.kanhe.server.imports.Imports;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.store.ImportState;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/// The progress of an import as server-sent events.
@Controller("/api/v1/imports")
@Tag(name = "imports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportEventsController {
    private static final Duration PACE = Duration.ofMillis(300);

    private final Imports imports;
    private final Problems problems;

    ImportEventsController(Imports imports, Problems problems) {
        this.imports = imports;
        this.problems = problems;
    }

    @Operation(operationId = "watchImport", summary = "Progress of an import as server-sent events",
            description = "An event `progress` whenever something changed, at most about three a second; the stream ends after the one whose state is done.")
    @Get(value = "/{id}/events", produces = {MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<?> watch(HttpRequest<?> request, String id) {
        if (imports.find(id).isEmpty()) {
            return problems.answer(request, Problem.of(404, "no-import", id));
        }
        Flux<Event<Map<String, @Nullable Object>>> events = Flux.interval(Duration.ZERO, PACE, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .flatMapIterable(_ -> imports.find(id).stream().toList(), 1)
                .distinctUntilChanged()
                .takeUntil(p -> p.state() == ImportState.DONE)
                .map(ImportEventsController::event);
        return HttpResponse.ok(events).contentType(MediaType.TEXT_EVENT_STREAM_TYPE);
    }

    private static Event<Map<String, @Nullable Object>> event(ImportProgress progress) {
        return Event.of(ImportWire.of(progress)).name("progress").id(Integer.toString(progress.done()));
    }
}
