package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;

/// Searching and listing. Every facet's name is also the name of a filter.
@Controller("/api/v1")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListsController {
    private final Archive archive;
    private final HttpLocaleResolver locales;

    ListsController(Archive archive, HttpLocaleResolver locales) {
        this.archive = archive;
        this.locales = locales;
    }

    @Operation(operationId = "searchReports", summary = "Reports", description = """
            Parameters: q, page (from 1), size (1 to 500), sort (`relevance`, or a name such as `year` with a leading `-` for descending), and the names of
            the facets as filters: `year=2021&year=2022` lists both years, `exclude.year=2020` leaves one out, `rule=(none)` lists what has none. A count is
            what choosing that value alone in its facet lists. `synonyms=off` searches for nothing but the words typed; `explain=true` says of every hit why it
            stands where it does; `near=true` finds words not found as typed by most of their pairs of characters. `nothingHere` names conditions that no entry of
            the view can fulfil.""")
    @Get("/reports")
    Map<String, @Nullable Object> reports(HttpRequest<?> request) {
        SearchRequest search = ListParameters.of(request);
        return HitWire.page(archive.reports(search), locale(request));
    }

    @Operation(operationId = "searchIndicators", summary = "Indicator rows across all reports", description = "Parameters as for /reports.")
    @Get("/indicators")
    Map<String, @Nullable Object> indicators(HttpRequest<?> request) {
        return HitWire.page(archive.indicators(ListParameters.of(request)), locale(request));
    }

    @Operation(operationId = "searchPassages", summary = "Paragraphs of narratives", description = "Parameters as for /reports.")
    @Get("/passages")
    Map<String, @Nullable Object> passages(HttpRequest<?> request) {
        return HitWire.page(archive.passages(ListParameters.of(request)), locale(request));
    }

    @Operation(operationId = "searchFindings", summary = "Findings", description = "Parameters as for /reports.")
    @Get("/findings")
    Map<String, @Nullable Object> findings(HttpRequest<?> request) {
        return HitWire.page(archive.findings(ListParameters.of(request)), locale(request));
    }

    private Locale locale(HttpRequest<?> request) {
        return locales.resolveOrDefault(request);
    }
}
