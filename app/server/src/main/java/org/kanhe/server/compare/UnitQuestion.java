package org.kanhe.server.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.place.UnitSort;
import org.kanhe.server.web.Refused;

/// What is asked of a comparison across units.
///
/// @param indicator name of the indicator
/// @param years     these years; all when empty
/// @param with      further names the reviewer takes for the same
/// @param without   names the reviewer leaves out
/// @param levels    only units of these levels, see [org.kanhe.core.place.UnitSort]; all when empty
/// @param types     only units of these sorts; all when empty
/// @param filters   of the indicator list, such as region
public record UnitQuestion(String indicator, List<Integer> years, Set<String> with, Set<String> without, Set<String> levels, Set<String> types, Map<String, List<String>> filters) {
    private static final Set<String> OWN = Set.of("indicator", "year", "with", "without", "level", "type", "view", "format", "lang", "theme", "q", "page", "size", "sort");
    private static final String EXCLUDE = "exclude.";
    private static final Pattern RANGE = Pattern.compile("((?:19|20)\\d\\d)(?:(?:\\.\\.|-|—|~|至)((?:19|20)\\d\\d))?");
    private static final int LONGEST = 30;

    public UnitQuestion {
        years = List.copyOf(years);
        levels = Set.copyOf(levels);
        types = Set.copyOf(types);
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
        return new UnitQuestion(first(parameters, "indicator"), years(parameters.getOrDefault("year", List.of())), all(parameters, "with"), all(parameters, "without"), all(parameters, "level"), all(parameters, "type"), filters);
    }

    /// The year, when only one is asked for.
    public Optional<Integer> onlyYear() {
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    /// Whether units of this name are asked for.
    boolean wants(String agency) {
        if (levels.isEmpty() && types.isEmpty()) {
            return true;
        }
        UnitSort sort = UnitSort.of(agency);
        return (levels.isEmpty() || levels.contains(sort.level().code())) && (types.isEmpty() || types.contains(sort.type().code()));
    }

    /// Years one by one, or from and to: `2020 2022`, `2020..2022`, `2020-2022`.
    private static List<Integer> years(List<String> given) {
        TreeSet<Integer> years = new TreeSet<>();
        for (String part : String.join(" ", given).strip().split("[\\s,，、;]+", -1)) {
            Matcher range = RANGE.matcher(part);
            if (range.matches()) {
                int from = Integer.parseInt(range.group(1));
                int to = Optional.ofNullable(range.group(2)).map(Integer::valueOf).orElse(from);
                for (int year = from; year <= Math.min(to, from + LONGEST); year++) {
                    years.add(year);
                }
            } else if (!part.isEmpty()) {
                throw Refused.of(400, "not-a-number", "year", part).with("field", "year");
            }
        }
        return List.copyOf(years);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static Set<String> all(Map<String, List<String>> parameters, String name) {
        return new HashSet<>(parameters.getOrDefault(name, List.of()));
    }
}
