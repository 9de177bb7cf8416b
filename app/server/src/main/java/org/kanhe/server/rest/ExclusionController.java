package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.reuse.Exclusions;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.store.ReuseExclusion;

/// What people found legitimate in copied text.
@Controller("/api/v1/reuse/exclusions")
@Tag(name = "reuse")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExclusionController {
    private static final int LONGEST_NOTE = 4000;

    private final Exclusions exclusions;
    private final Problems problems;

    ExclusionController(Exclusions exclusions, Problems problems) {
        this.exclusions = exclusions;
        this.problems = problems;
    }

    /// What is found legitimate.
    ///
    /// @param pair the pair looked at
    /// @param sort `passage`, `family` or `source`
    @Serdeable
    record Excluding(@Nullable String pair, @Nullable String sort, @Nullable String note) {}

    @Operation(operationId = "listExclusions", summary = "What was found legitimate, the latest first")
    @Get
    Map<String, Object> list() {
        return Map.of("items", exclusions.all().stream().map(ReuseWire::exclusion).toList());
    }

    @Operation(operationId = "exclude", summary = "Find a text, a family or a source legitimate; applies at once and to what comes later")
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body Excluding body) {
        Optional<ReuseExclusion.Sort> sort = Arrays.stream(ReuseExclusion.Sort.values()).filter(s -> s.code().equals(body.sort())).findFirst();
        String note = Optional.ofNullable(body.note()).orElse("");
        String pair = Optional.ofNullable(body.pair()).orElse("");
        if (sort.isEmpty()) {
            return problems.answer(request, Problem.of(400, "bad-exclusion", String.valueOf(body.sort())).with("field", "sort"));
        } else if (note.length() > LONGEST_NOTE) {
            return problems.answer(request, Problem.of(400, "long-note", String.valueOf(LONGEST_NOTE)).with("field", "note"));
        }
        return exclusions.add(pair, sort.get(), note).<HttpResponse<?>>map(made -> HttpResponse.created(ReuseWire.exclusion(made)))
                .orElseGet(() -> problems.answer(request, Problem.of(404, "no-pair", pair)));
    }

    @Operation(operationId = "includeAgain", summary = "Take such a decision back")
    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, String id) {
        return exclusions.remove(id) ? HttpResponse.noContent() : problems.answer(request, Problem.of(404, "no-exclusion", id));
    }
}
