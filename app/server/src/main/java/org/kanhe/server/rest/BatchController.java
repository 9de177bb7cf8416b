package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kanhe.export.SheetFormat;
import org.kanhe.server.lookup.BatchSearch;
import org.kanhe.server.lookup.BatchSearch.Asked;
import org.kanhe.server.page.Words;
import org.kanhe.server.web.Refused;
import org.kanhe.server.web.TextUpload;

/// Many queries at once.
@Controller("/api/v1/search/batch")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BatchController {
    private static final String SAYS = "Up to 10,000 queries. format: json (usual), csv or xlsx. One row for each line that is not blank: its number, the hits in each view, the best hit, "
            + "or what is wrong with it and where. Rows are sent while the next are asked.";

    private final BatchSearch search;
    private final HttpLocaleResolver locales;
    private final HttpHostResolver hosts;

    BatchController(BatchSearch search, HttpLocaleResolver locales, HttpHostResolver hosts) {
        this.search = search;
        this.locales = locales;
        this.hosts = hosts;
    }

    /// Queries, one each.
    @Serdeable
    record Lines(@Nullable List<String> lines) {}

    @Operation(operationId = "searchBatch", summary = "Many queries at once", description = SAYS)
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> json(HttpRequest<?> request, @Body Lines body, @QueryValue(defaultValue = "json") String format) {
        List<String> lines = body.lines();
        if (lines == null) {
            throw Refused.of(400, "no-lines").with("field", "lines");
        }
        return answer(request, String.join("\n", lines.stream().map(line -> line.replaceAll("[\r\n]+", " ")).toList()), format);
    }

    @Operation(operationId = "searchBatchText", summary = "Many queries at once, a line each", description = SAYS)
    @Post
    @Consumes(MediaType.TEXT_PLAIN)
    HttpResponse<?> text(HttpRequest<?> request, @Body String body, @QueryValue(defaultValue = "json") String format) {
        return answer(request, body, format);
    }

    @Operation(operationId = "searchBatchFile", summary = "Many queries at once, a line each of a file in a part named file", description = SAYS)
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> file(HttpRequest<?> request, @Part("file") CompletedFileUpload file, @QueryValue(defaultValue = "json") String format) throws IOException {
        return answer(request, TextUpload.read(file), format);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String text, String format) {
        SheetFormat sheets = SheetFormat.find(format).orElseThrow(() -> Refused.of(400, "bad-list-format", format).with("field", "format"));
        List<Asked> lines = BatchSearch.lines(text);
        if (lines.isEmpty()) {
            throw Refused.of(400, "no-lines").with("field", "lines");
        } else if (lines.size() > BatchSearch.MOST_LINES) {
            throw Refused.of(400, "many-lines", lines.size(), BatchSearch.MOST_LINES).with("field", "lines");
        }
        // While the engine is away nothing is begun
        search.run(lines.subList(0, 1), _ -> {});
        BatchFile file = new BatchFile(Words.of(locales.resolveOrDefault(request).toLanguageTag()), URI.create(hosts.resolve(request) + "/"), Instant.now(), lines.size());
        return file.answer(sheets, taker -> search.run(lines, taker));
    }
}
