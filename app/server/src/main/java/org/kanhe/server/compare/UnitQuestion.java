package org.kanhe.server.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanhe.server.web.Refused;

/// What is asked of a comparison across units.
///
/// @param indicator name of the indicator
/// @param year      one year, or all
/// @param with      further names the reviewer takes for the same
/// @param without   names the reviewer leaves out
/// @param filters   of the indicator list, such as region
public record UnitQuestion(String indicator, Optional<Integer> year, Set<String> with, Set<String> without, Map<String, List<String>> filters) {
    private static final Set<String> OWN = Set.of("indicator", "year", "with", "without", "format", "lang", "theme", "q", "page", "size", "sort");
    private static final String EXCLUDE = "exclude.";

    public UnitQuestion {
        with = Set.copyOf(with);
        without = Set.copyOf(without);
        filters = Map.copyOf(filters);
    }

    /// Reads it from the parameters of an address: `indicator year with without`, every other one a filter, a leading
    /// `exclude.` leaves its values out.
    ///
    /// @throws Refused when the year is none
    public static UnitQuestion of(Map<String, List<String>> parameters) {
        Map<String, List<String>> filters = new HashMap<>();
        parameters.forEach((name, values) -> {
            List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
            if (!OWN.contains(name) && !given.isEmpty()) {
                filters.put(name.startsWith(EXCLUDE) ? "-" + name.substring(EXCLUDE.length()) : name, given);
            }
        });
        return new UnitQuestion(first(parameters, "indicator"), year(first(parameters, "year")), all(parameters, "with"), all(parameters, "without"), filters);
    }

    private static Optional<Integer> year(String year) {
        try {
            return year.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(year));
        } catch (NumberFormatException _) {
            throw Refused.of(400, "not-a-number", "year", year).with("field", "year");
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static Set<String> all(Map<String, List<String>> parameters, String name) {
        return new HashSet<>(parameters.getOrDefault(name, List.of()));
    }
}
