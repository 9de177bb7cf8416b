package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kanhe.export.About;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.archive.Archive.Each;
import org.kanhe.server.page.Words;
import org.kanhe.server.rest.sheet.HitSheet;
import org.kanhe.server.rest.sheet.IndicatorSheet;
import org.kanhe.server.rest.sheet.PassageSheet;
import org.kanhe.server.rest.sheet.ReportSheet;
import org.kanhe.server.web.Outflow;
import org.kanhe.server.web.Refused;

/// Lists as files, to the last hit.
@Controller("/api/v1")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListExportController {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);
    /// What a page's address may say beside the list itself.
    private static final String[] BESIDES = {"format", "view", "columns", "page", "size", "lang", "theme"};

    private final Archive archive;
    private final HttpLocaleResolver locales;
    private final HttpHostResolver hosts;

    ListExportController(Archive archive, HttpLocaleResolver locales, HttpHostResolver hosts) {
        this.archive = archive;
        this.locales = locales;
        this.hosts = hosts;
    }

    @Operation(operationId = "exportReports", summary = "Every report of a list", description = "Parameters as for /reports, and format: xlsx, csv or json. The query, the time and the number of rows stand in the file.")
    @Get("/reports/export")
    HttpResponse<?> reports(HttpRequest<?> request) {
        return this.<ReportHit>file(request, "reports", archive::reports, archive::eachReport, new ReportSheet(words(request), site(request)));
    }

    @Operation(operationId = "exportIndicators", summary = "Every indicator row of a list", description = "Parameters as for /reports/export.")
    @Get("/indicators/export")
    HttpResponse<?> indicators(HttpRequest<?> request) {
        return this.<IndicatorHit>file(request, "indicators", archive::indicators, archive::eachIndicator, new IndicatorSheet(words(request), site(request)));
    }

    @Operation(operationId = "exportPassages", summary = "Every paragraph of a list", description = "Parameters as for /reports/export.")
    @Get("/passages/export")
    HttpResponse<?> passages(HttpRequest<?> request) {
        return this.<PassageHit>file(request, "passages", archive::passages, archive::eachPassage, new PassageSheet(words(request), site(request)));
    }

    /// Walks a list.
    private interface Walker<T> {
        void walk(SearchRequest request, Each<T> taker);
    }

    private <T> HttpResponse<?> file(HttpRequest<?> request, String view, Consumer<SearchRequest> asked, Walker<T> walker, HitSheet<T> sheet) {
        String code = ListParameters.text(request.getParameters(), "format");
        SheetFormat format = SheetFormat.find(code).orElseThrow(() -> Refused.of(400, "bad-list-format", code).with("field", "format"));
        SearchRequest search = ListParameters.of(request, BESIDES);
        Words words = words(request);
        // What cannot be answered is refused before the first byte is sent
        asked.accept(search);
        Instant now = Instant.now();
        String name = words.say("export.name." + view) + "-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + "." + format.code();
        var body = Outflow.of(format.mediaType(), out -> {
            try (var writer = format.to(out)) {
                walker.walk(search, new Each<>() {
                    @Override
                    public void counted(long total) {
                        try {
                            writer.sheet(new SheetHead(words.say("view." + view), about(words, search, now, total), sheet.columns()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public void take(T hit) {
                        try {
                            writer.row(sheet.row(hit));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
            }
        });
        return HttpResponse.ok(body).header("Content-Disposition", Downloads.disposition(name));
    }

    private static List<About> about(Words words, SearchRequest search, Instant now, long total) {
        String query = search.q().isBlank() ? words.say("export.of-all") : search.q();
        return List.of(
                new About("query", words.say("export.asked"), search.alike() ? query : query + words.say("export.exact")),
                new About("filters", words.say("facet.label"), FilterWords.say(words, search.filters())),
                new About("exported", words.say("export.time"), words.time(now)),
                new About("total", words.say("export.rows"), String.valueOf(total)));
    }

    private Words words(HttpRequest<?> request) {
        return Words.of(locales.resolveOrDefault(request).toLanguageTag());
    }

    private URI site(HttpRequest<?> request) {
        return URI.create(hosts.resolve(request) + "/");
    }
}
