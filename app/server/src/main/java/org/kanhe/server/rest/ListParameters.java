package org.kanhe.server.rest;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.web.Refused;

/// Parameters of a list, the same for all lists: `q page size sort synonyms exact explain near`, and every other one a filter;
/// `exclude.year=2020` leaves out what `year=2020` would list.
final class ListParameters {
    private static final Set<String> OWN = Set.of("q", "page", "size", "sort", "synonyms", "exact", "explain", "near");
    private static final String EXCLUDE = "exclude.";

    private ListParameters() {}

    /// @param others parameters that do not belong to the list
    /// @throws Refused when a number is none
    static SearchRequest of(HttpRequest<?> request, String... others) {
        HttpParameters parameters = request.getParameters();
        Set<String> names = new HashSet<>(parameters.names());
        names.removeAll(OWN);
        names.removeAll(Set.of(others));
        Map<String, List<String>> filters = new HashMap<>();
        names.forEach(name -> {
            List<String> values = parameters.getAll(name).stream().filter(v -> !v.isBlank()).toList();
            if (!values.isEmpty()) {
                filters.put(name.startsWith(EXCLUDE) ? "-" + name.substring(EXCLUDE.length()) : name, values);
            }
        });
        return new SearchRequest(text(parameters, "q"), filters, number(parameters, "page", 1), number(parameters, "size", 20), text(parameters, "sort"),
                !text(parameters, "synonyms").equals("off") && text(parameters, "exact").isEmpty(), text(parameters, "explain").equals("true"), text(parameters, "near").equals("true"));
    }

    /// The same list as people and programs read it: `q` and filters, in the order given.
    ///
    /// @param others parameters that do not belong to the list
    static String readable(HttpRequest<?> request, String... others) {
        Set<String> left = new HashSet<>(Set.of("page", "size"));
        left.addAll(List.of(others));
        List<String> parts = new ArrayList<>();
        request.getParameters().forEach((name, values) -> {
            if (!left.contains(name)) {
                values.stream().filter(v -> !v.isBlank()).forEach(v -> parts.add(name + "=" + v.strip()));
            }
        });
        return String.join(" & ", parts);
    }

    static String text(HttpParameters parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).orElse("");
    }

    static int number(HttpParameters parameters, String name, int otherwise) {
        String value = text(parameters, name).strip();
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refused.of(400, "not-a-number", name, value).with("field", name);
        }
    }
}
