package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.lookup.Suggestions;
import org.kanhe.server.lookup.Suggestions.Proposal;
import org.kanhe.server.web.Refused;

/// Suggestions while typing.
@Controller("/api/v1/suggestions")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SuggestionController {
    private static final int MOST = 20;

    private final Suggestions suggestions;
    private final HttpLocaleResolver locales;

    SuggestionController(Suggestions suggestions, HttpLocaleResolver locales) {
        this.suggestions = suggestions;
        this.locales = locales;
    }

    @Operation(operationId = "suggest", summary = "Units, projects and indicators that complete what is typed",
            description = "Each item has its kind (unit, project, name), its text, the number of hits and q, the query choosing it makes. size is 1 to 20.")
    @Get
    Map<String, @Nullable Object> suggest(HttpRequest<?> request, @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "8") int size) {
        if (size < 1 || size > MOST) {
            throw Refused.of(400, "search.bad-size", String.valueOf(size), String.valueOf(MOST)).with("field", "size");
        }
        List<Proposal> found = suggestions.of(q, size, locales.resolveOrDefault(request));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", found.size());
        tree.put("items", found.stream().map(SuggestionController::wire).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> wire(Proposal proposal) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", proposal.name().kind());
        tree.put("text", proposal.name().text());
        tree.put("count", proposal.name().count());
        tree.put("q", proposal.q());
        return tree;
    }
}
