package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kanhe.search.entry.IndexKind;

/// Counts what hits could be narrowed down by, and reads the counts.
final class Facets {
    private static final String VALUES = "values";

    private Facets() {}

    static Map<String, Aggregation> counting(IndexKind view, Narrowing narrowing) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (Facet facet : Facet.of(view)) {
            Aggregation values = Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(facet.size()).order(order(facet))));
            aggregations.put(facet.code(), Aggregation.of(a -> a.filter(narrowing.allBut(facet)).aggregations(VALUES, values)));
        }
        return aggregations;
    }

    static Map<String, List<FacetCount>> counted(IndexKind view, Map<String, Aggregate> aggregates) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.of(view)) {
            facets.put(facet.code(), counts(Objects.requireNonNull(Objects.requireNonNull(aggregates.get(facet.code())).filter().aggregations().get(VALUES))));
        }
        return facets;
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
