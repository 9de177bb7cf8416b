package org.kanhe.server.rest;

import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.imports.ImportProgress;
import org.kanhe.server.imports.Imports;
import org.kanhe.server.imports.ItemProgress;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.server.web.Uploads;
import org.reactivestreams.Publisher;

/// Taking files in.
@Controller("/api/v1/imports")
@Tag(name = "imports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportsController {
    private static final int MOST_RECENT = 200;

    private final Imports imports;
    private final Uploads uploads;
    private final Problems problems;

    ImportsController(Imports imports, Uploads uploads, Problems problems) {
        this.imports = imports;
        this.uploads = uploads;
        this.problems = problems;
    }

    @Operation(operationId = "startImport", summary = "Hand in files",
            description = "Multipart, the files in parts named `files`; zip archives are taken apart. Answered 202 when every original is durably stored.")
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SingleResult
    Publisher<HttpResponse<?>> start(HttpRequest<?> request, @Part("files") Publisher<CompletedFileUpload> files) {
        return uploads.keepAll(request, files).map(kept -> begin(request, kept));
    }

    private HttpResponse<?> begin(HttpRequest<?> request, List<ItemProgress> kept) {
        if (kept.isEmpty()) {
            return problems.answer(request, Problem.of(400, "no-files", "files").with("field", "files"));
        }
        ImportProgress started = imports.start(kept);
        return HttpResponse.accepted(URI.create("/api/v1/imports/" + started.id())).body(Map.of("id", started.id()));
    }

    @Operation(operationId = "listImports", summary = "The latest imports, newest first, without their items")
    @Get
    Map<String, Object> list(@QueryValue(defaultValue = "20") int size) {
        List<ImportProgress> recent = imports.recent(Math.clamp(size, 1, MOST_RECENT));
        return Map.of("items", recent.stream().map(ImportWire::summary).toList());
    }

    @Operation(operationId = "getImport", summary = "How far an import is")
    @Get("/{id}")
    HttpResponse<?> get(HttpRequest<?> request, String id) {
        return answer(request, id, imports.find(id));
    }

    @Operation(operationId = "retryImport", summary = "Try the failed items of a finished import again")
    @Post("/{id}/retry")
    HttpResponse<?> retry(HttpRequest<?> request, String id) {
        return answer(request, id, imports.retry(id));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String id, Optional<ImportProgress> progress) {
        return progress.<HttpResponse<?>>map(p -> HttpResponse.ok(ImportWire.of(p)))
                .orElseGet(() -> problems.answer(request, Problem.of(404, "no-import", id)));
    }
}
