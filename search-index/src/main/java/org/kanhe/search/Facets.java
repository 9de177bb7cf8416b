package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kanhe.search.entry.IndexKind;

/// Counts what hits could be narrowed down by, and reads the counts.
final class Facets {
    private static final String NARROWED = "narrowed:";
    private static final String NONE = ":none";
    private static final String CHOSEN = ":chosen";

    private Facets() {}

    /// Facets that are narrowed by the same choices are counted together, and those that nothing narrows without any
    /// filter around them: the engine counts a whole index by its statistics.
    static Map<String, Aggregation> counting(IndexKind view, Narrowing narrowing) {
        Map<String, Aggregation> counting = new LinkedHashMap<>();
        Map<String, Aggregation> unchosen = new LinkedHashMap<>();
        for (Facet facet : Facet.of(view)) {
            if (narrowing.values(facet).isEmpty()) {
                unchosen.putAll(parts(facet, List.of()));
            } else {
                put(counting, facet.code(), narrowing.without(facet), parts(facet, narrowing.values(facet)));
            }
        }
        put(counting, "", narrowing, unchosen);
        return counting;
    }

    private static void put(Map<String, Aggregation> counting, String name, Narrowing narrowing, Map<String, Aggregation> parts) {
        if (narrowing.isEmpty() || parts.isEmpty()) {
            counting.putAll(parts);
        } else {
            counting.put(NARROWED + name, Aggregation.of(a -> a.filter(narrowing.all()).aggregations(parts)));
        }
    }

    private static Map<String, Aggregation> parts(Facet facet, List<String> chosen) {
        Map<String, Aggregation> parts = new LinkedHashMap<>();
        parts.put(facet.code(), Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(facet.size()).order(order(facet)))));
        parts.put(facet.code() + NONE, Aggregation.of(a -> a.missing(m -> m.field(facet.field()))));
        if (!chosen.isEmpty() && facet != Facet.YEAR) {
            // A value chosen may be too rare for the list
            parts.put(facet.code() + CHOSEN, Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(chosen.size()).include(i -> i.terms(chosen)))));
        }
        return parts;
    }

    static Map<String, List<FacetCount>> counted(IndexKind view, Narrowing narrowing, Map<String, Aggregate> aggregates) {
        Map<String, Aggregate> flat = new HashMap<>();
        aggregates.forEach((name, aggregate) -> {
            if (aggregate.isFilter()) {
                flat.putAll(aggregate.filter().aggregations());
            } else {
                flat.put(name, aggregate);
            }
        });
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.of(view)) {
            facets.put(facet.code(), counts(facet, narrowing.values(facet), flat));
        }
        return facets;
    }

    private static List<FacetCount> counts(Facet facet, List<String> chosen, Map<String, Aggregate> aggregates) {
        List<FacetCount> counts = new ArrayList<>(counts(Objects.requireNonNull(aggregates.get(facet.code()))));
        long none = Objects.requireNonNull(aggregates.get(facet.code() + NONE)).missing().docCount();
        if (none > 0) {
            counts.add(new FacetCount(Facet.NONE, none));
        }
        List<FacetCount> rare = Optional.ofNullable(aggregates.get(facet.code() + CHOSEN)).map(Facets::counts).orElse(List.of());
        chosen.stream().filter(value -> counts.stream().noneMatch(count -> count.value().equals(value))).forEach(value -> counts.add(
                rare.stream().filter(count -> count.value().equals(value)).findFirst().orElse(new FacetCount(value, 0))));
        return List.copyOf(counts);
    }

    /// The counts of one list of values; an index without a single value answers with neither kind of list.
    static List<FacetCount> counts(Aggregate values) {
        if (values.isLterms()) {
            return values.lterms().buckets().array().stream().map(b -> new FacetCount(String.valueOf(b.key()), b.docCount())).toList();
        }
        return values.isSterms() ? values.sterms().buckets().array().stream().map(b -> new FacetCount(b.key().stringValue(), b.docCount())).toList() : List.of();
    }

    private static List<NamedValue<SortOrder>> order(Facet facet) {
        NamedValue<SortOrder> byValue = NamedValue.of("_key", facet == Facet.YEAR ? SortOrder.Desc : SortOrder.Asc);
        return facet == Facet.YEAR ? List.of(byValue) : List.of(NamedValue.of("_count", SortOrder.Desc), byValue);
    }
}
