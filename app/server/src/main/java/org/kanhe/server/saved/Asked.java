package org.kanhe.server.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanhe.search.query.QueryParser;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.store.SavedSearch.Parameter;

/// A search as somebody asks to keep it.
///
/// @param filters the query and the filters, without what only concerns how they are shown
public record Asked(String name, String view, List<Parameter> filters) {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILTERS = 300;
    private static final Set<String> ASIDE = Set.of("page", "size", "view", "columns", "lang", "theme", "format", "explain");

    public Asked {
        filters = List.copyOf(filters);
    }

    /// Reads the state of a page of hits.
    ///
    /// @param name  for people; the query when blank
    /// @param state the query of its address, encoded
    /// @return empty when it is no search that can be answered
    public static Optional<Asked> of(String name, String view, String state) {
        List<Parameter> filters = new ArrayList<>();
        for (String pair : state.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                filters.add(new Parameter(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return of(name, view, filters);
    }

    public static Optional<Asked> of(String name, String view, List<Parameter> filters) {
        List<Parameter> kept = filters.stream().filter(p -> !ASIDE.contains(p.name()) && !p.value().isBlank()).toList();
        String q = kept.stream().filter(p -> p.name().equals("q")).map(Parameter::value).findFirst().orElse("");
        String called = name(name).isEmpty() ? name(q) : name(name);
        boolean good = KeptQuery.VIEWS.contains(view) && kept.size() <= MOST_FILTERS && !kept.isEmpty() && isQuery(q);
        return good ? Optional.of(new Asked(called.isEmpty() ? kept.getFirst().value() : called, view, kept)) : Optional.empty();
    }

    /// A name that can be shown on one line.
    public static String name(String typed) {
        String line = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    private static boolean isQuery(String q) {
        try {
            QueryParser.read(q);
            return true;
        } catch (QuerySyntaxException _) {
            // No is the answer
            return false;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
