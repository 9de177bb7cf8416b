package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import org.kanhe.export.SheetFormat;
import org.kanhe.server.lookup.BatchLine;
import org.kanhe.server.lookup.BatchRun;
import org.kanhe.server.lookup.BatchRuns;
import org.kanhe.server.page.Words;
import org.kanhe.server.web.Refused;

/// The table of a batch that was asked for on its page, as a file: the lines answered so far.
@Controller("/search/batch/{id}/export")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class BatchExportController {
    private final BatchRuns runs;
    private final HttpLocaleResolver locales;
    private final HttpHostResolver hosts;

    BatchExportController(BatchRuns runs, HttpLocaleResolver locales, HttpHostResolver hosts) {
        this.runs = runs;
        this.locales = locales;
        this.hosts = hosts;
    }

    @Get
    HttpResponse<?> export(HttpRequest<?> request, String id, @QueryValue(defaultValue = "") String format) {
        BatchRun run = runs.find(id).orElseThrow(() -> Refused.of(404, "no-batch-search", id));
        SheetFormat sheets = SheetFormat.find(format).orElseThrow(() -> Refused.of(400, "bad-list-format", format).with("field", "format"));
        List<BatchLine> lines = run.lines();
        BatchFile file = new BatchFile(Words.of(locales.resolveOrDefault(request).toLanguageTag()), URI.create(hosts.resolve(request) + "/"), run.started(), lines.size());
        return file.answer(sheets, lines::forEach);
    }
}
