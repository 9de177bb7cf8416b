package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.kanhe.server.check.FileCheck;

/// Checking a file without keeping it.
@Controller("/api/v1/check")
@Tag(name = "check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckController {
    private final FileCheck check;
    private final HttpLocaleResolver locales;

    CheckController(FileCheck check, HttpLocaleResolver locales) {
        this.check = check;
        this.locales = locales;
    }

    @Operation(operationId = "check", summary = "Check one file",
            description = "Multipart, the file in a part named `file`. Answers what `kanhe check --format json` prints for it; nothing is stored.")
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> check(HttpRequest<?> request, @Part("file") CompletedFileUpload file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return HttpResponse.ok(check.line(file.getFilename(), content, locales.resolveOrDefault(request)));
        }
    }
}
