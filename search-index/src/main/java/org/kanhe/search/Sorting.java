package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kanhe.search.entry.IndexKind;

/// In which order hits come. Every order ends in the place inside the archive, so that no hit is listed twice or never.
public final class Sorting {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("year", "year"),
            Map.entry("unit", "unit"),
            Map.entry("project", "project"),
            Map.entry("kind", "kind"),
            Map.entry("name", "name"),
            Map.entry("score", "score"),
            Map.entry("weight", "weight"),
            Map.entry("rate", "rate"),
            Map.entry("target", "target"),
            Map.entry("actual", "actual"),
            Map.entry("severity", "gravity"),
            Map.entry("findings", "gravity"),
            Map.entry("doubtful", "doubtful"),
            Map.entry("rule", "rule"));

    private Sorting() {}

    /// @throws RequestRefusedException for an order that does not exist
    static List<SortOptions> of(SearchRequest request, IndexKind view) {
        List<SortOptions> options = new ArrayList<>();
        String sort = request.sort().strip();
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        if (name.equals("relevance") || (name.isEmpty() && !request.q().isBlank())) {
            options.add(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))));
            options.add(by("year", true));
        } else if (name.isEmpty()) {
            options.addAll(own(view));
        } else if (FIELDS.containsKey(name)) {
            options.add(by(FIELDS.get(name), descending));
        } else {
            throw new RequestRefusedException("search.unknown-sort", sort);
        }
        options.add(by("key", false));
        return options;
    }

    private static List<SortOptions> own(IndexKind view) {
        return switch (view) {
            case FINDINGS -> List.of(by("gravity", true), by("rule", false), by("year", true), by("unit", false));
            case REPORTS, INDICATORS, PASSAGES, SOURCES -> List.of(by("year", true), by("unit", false));
        };
    }

    private static SortOptions by(String field, boolean descending) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(descending ? SortOrder.Desc : SortOrder.Asc).missing("_last")));
    }
}
