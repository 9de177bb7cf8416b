package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.entry.IndexKind;

/// In which order hits come. Every order ends in the place inside the archive, so that no hit is listed twice or never.
public final class Sorting {
    private static final int MOST = 4;
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
            Map.entry("rule", "rule"),
            Map.entry("report", "key"));

    private Sorting() {}

    /// @throws RequestRefusedException for an order that does not exist
    static List<SortOptions> of(SearchRequest request, IndexKind view) {
        List<SortOptions> options = new ArrayList<>();
        for (String sort : request.sort().strip().split(",", MOST)) {
            options.addAll(of(sort.strip(), request, view));
        }
        options.add(by("key", false));
        return options;
    }

    private static List<SortOptions> of(String sort, SearchRequest request, IndexKind view) {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        if (name.equals("relevance") || (name.isEmpty() && !request.q().isBlank())) {
            return List.of(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))), by("year", true));
        } else if (name.isEmpty()) {
            return own(view);
        } else if (FIELDS.containsKey(name)) {
            return List.of(by(FIELDS.get(name), descending));
        }
        throw new RequestRefusedException("search.unknown-sort", sort);
    }

    /// The same order from its other end.
    static List<SortOptions> reversed(List<SortOptions> sorting) {
        return sorting.stream().map(each -> each.isScore()
                ? SortOptions.of(s -> s.score(score -> score.order(opposite(each.score().order()))))
                : SortOptions.of(s -> s.field(f -> f.field(each.field().field()).order(opposite(each.field().order())).missing("_first")))).toList();
    }

    private static SortOrder opposite(@Nullable SortOrder order) {
        return order == SortOrder.Desc ? SortOrder.Asc : SortOrder.Desc;
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
