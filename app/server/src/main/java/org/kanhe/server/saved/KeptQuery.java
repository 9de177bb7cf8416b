package org.kanhe.server.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.store.SavedSearch;
import org.kanhe.store.SavedSearch.Parameter;

/// A kept search as it is asked.
public final class KeptQuery {
    /// Views a search can be kept of.
    public static final List<String> VIEWS = List.of("reports", "indicators", "passages");

    private static final Set<String> BESIDE = Set.of("q", "exact", "near", "sort");

    private KeptQuery() {}

    /// The request for one page of its hits.
    ///
    /// @param sources only hits of these files; of all when empty
    static SearchRequest request(SavedSearch search, List<String> sources, int size) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (Parameter parameter : search.filters()) {
            if (!BESIDE.contains(parameter.name())) {
                List<String> values = new ArrayList<>(filters.getOrDefault(parameter.name(), List.of()));
                values.add(parameter.value());
                filters.put(parameter.name(), values);
            }
        }
        if (!sources.isEmpty()) {
            filters.put("source", sources);
        }
        return new SearchRequest(first(search, "q"), filters, 1, size, "", first(search, "exact").isEmpty(), false, first(search, "near").equals("true"));
    }

    private static String first(SavedSearch search, String name) {
        return search.filters().stream().filter(p -> p.name().equals(name)).map(Parameter::value).findFirst().orElse("");
    }

    /// How many hits it has now.
    ///
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public static long total(Archive archive, SavedSearch search) {
        return hits(archive, search, List.of(), 1).total();
    }

    static Results<?> hits(Archive archive, SavedSearch search, List<String> sources, int size) {
        SearchRequest request = request(search, sources, size);
        return switch (search.view()) {
            case "indicators" -> archive.indicators(request);
            case "passages" -> archive.passages(request);
            default -> archive.reports(request);
        };
    }

    /// Its query, for showing.
    public static Optional<String> q(SavedSearch search) {
        return Optional.of(first(search, "q")).filter(q -> !q.isEmpty());
    }
}
