package org.kanhe.server.rest;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.web.Refused;

/// Parameters of a list, the same for all lists: `q page size sort`, and every other one a filter.
final class ListParameters {
    private static final Set<String> OWN = Set.of("q", "page", "size", "sort");

    private ListParameters() {}

    /// @throws Refused when a number is none
    static SearchRequest of(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        Set<String> names = new HashSet<>(parameters.names());
        names.removeAll(OWN);
        Map<String, List<String>> filters = new HashMap<>();
        names.forEach(name -> {
            List<String> values = parameters.getAll(name).stream().filter(v -> !v.isBlank()).toList();
            if (!values.isEmpty()) {
                filters.put(name, values);
            }
        });
        return new SearchRequest(text(parameters, "q"), filters, number(parameters, "page", 1), number(parameters, "size", 20), text(parameters, "sort"));
    }

    private static String text(HttpParameters parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).orElse("");
    }

    private static int number(HttpParameters parameters, String name, int otherwise) {
        String value = text(parameters, name).strip();
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refused.of(400, "not-a-number", name, value).with("field", name);
        }
    }
}
