package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The values chosen in facets. Values of one facet are alternatives, facets are held together, and a facet's own choice
/// does not narrow its own counts: every count is what choosing that value as well would list.
///
/// @param chosen   one query for each facet something is chosen in
/// @param excluded queries hits must not match
record Narrowing(Map<Facet, Query> chosen, List<Query> excluded) {
    /// @throws RequestRefusedException for a name or a value that cannot be
    static Narrowing of(Map<String, List<String>> filters) {
        Map<Facet, Query> chosen = new EnumMap<>(Facet.class);
        List<Query> excluded = new ArrayList<>();
        filters.forEach((name, values) -> {
            boolean exclude = name.startsWith("-");
            String code = exclude ? name.substring(1) : name;
            Facet facet = Facet.named(code).orElseThrow(() -> new RequestRefusedException("search.unknown-filter", name));
            List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
            if (given.size() > 200) {
                throw new RequestRefusedException("search.bad-value", name, String.valueOf(given.size()));
            }
            if (!given.isEmpty() && exclude) {
                excluded.add(terms(facet, given));
            } else if (!given.isEmpty()) {
                chosen.put(facet, terms(facet, given));
            }
        });
        return new Narrowing(chosen, List.copyOf(excluded));
    }

    /// Everything chosen.
    Query all() {
        return Query.of(q -> q.bool(b -> b.filter(List.copyOf(chosen.values()))));
    }

    /// Everything chosen but in this facet.
    Query allBut(Facet facet) {
        List<Query> others = chosen.entrySet().stream().filter(e -> e.getKey() != facet).map(Map.Entry::getValue).toList();
        return Query.of(q -> q.bool(b -> b.filter(others)));
    }

    private static Query terms(Facet facet, List<String> values) {
        List<FieldValue> terms = values.stream().map(value -> facet == Facet.YEAR ? FieldValue.of(year(value)) : FieldValue.of(value)).toList();
        return Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(terms))));
    }

    private static long year(String value) {
        if (!value.matches("\\d{1,6}")) {
            throw new RequestRefusedException("search.bad-value", "year", value);
        }
        return Long.parseLong(value);
    }
}
