package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.wire.DocumentWire;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.store.FileRecord;

/// One report: typed, as read, and as handed in.
@Controller("/api/v1/reports")
@Tag(name = "reports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {
    private final Archive archive;
    private final Problems problems;
    private final HttpLocaleResolver locales;
    private final RuleBook book;

    ReportController(Archive archive, Problems problems, HttpLocaleResolver locales, RuleBook book) {
        this.archive = archive;
        this.problems = problems;
        this.locales = locales;
        this.book = book;
    }

    @Operation(operationId = "getReport", summary = "A report with its findings and notes")
    @Get("/{id}")
    HttpResponse<?> report(HttpRequest<?> request, String id) {
        return answer(request, id, report -> archive.findReport(report)
                .map(stored -> HttpResponse.ok(StoredReportWire.of(stored, report, book.of(stored.reading().reports().get(report.ordinal())), locales.resolveOrDefault(request)))));
    }

    @Operation(operationId = "getDocument", summary = "The file the report stands in, as read")
    @Get("/{id}/document")
    HttpResponse<?> document(HttpRequest<?> request, String id) {
        return answer(request, id, report -> archive.findReport(report).map(stored -> HttpResponse.ok(DocumentWire.of(stored.document()))));
    }

    @Operation(operationId = "getOriginal", summary = "The very bytes that were handed in")
    @Get(value = "/{id}/original", produces = {MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<?> original(HttpRequest<?> request, String id) {
        return answer(request, id, report -> archive.findReport(report).map(stored -> download(stored.file())));
    }

    private HttpResponse<?> download(FileRecord file) {
        // Always a download of bytes, whatever they are: nothing handed in is ever shown as a page of ours
        StreamedFile body = new StreamedFile(archive.original(file.id()), MediaType.APPLICATION_OCTET_STREAM_TYPE, file.received().toEpochMilli(), file.size());
        return HttpResponse.ok(body)
                .header("Content-Disposition", Downloads.disposition(file.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("ETag", "\"" + file.id().sha256() + "\"");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String id, Function<ReportId, Optional<? extends HttpResponse<?>>> found) {
        Optional<? extends HttpResponse<?>> response = parse(id).flatMap(found);
        return response.isPresent() ? response.get() : problems.answer(request, Problem.of(404, "no-report", id));
    }

    private static Optional<ReportId> parse(String id) {
        try {
            return Optional.of(ReportId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
