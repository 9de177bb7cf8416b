package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The values chosen in facets. Values of one facet are alternatives, facets are held together, and a facet's own choice
/// does not narrow its own counts: every count is what choosing that value alone in its facet would list. What is
/// excluded is excluded everywhere.
///
/// @param chosen   values by facet, where something is chosen; [Facet#NONE] stands for having no value
/// @param excluded queries hits must not match
record Narrowing(Map<Facet, List<String>> chosen, List<Query> excluded) {
    private static final int MOST = 200;

    /// @throws RequestRefusedException for a name or a value that cannot be
    static Narrowing of(Map<String, List<String>> filters) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        List<Query> excluded = new ArrayList<>();
        filters.forEach((name, values) -> {
            boolean exclude = name.startsWith("-");
            Facet facet = Facet.named(exclude ? name.substring(1) : name).orElseThrow(() -> new RequestRefusedException("search.unknown-filter", name));
            List<String> given = values.stream().filter(value -> !value.isBlank()).distinct().toList();
            if (given.size() > MOST) {
                throw new RequestRefusedException("search.bad-value", name, String.valueOf(given.size()));
            }
            if (facet == Facet.YEAR) {
                given.forEach(Narrowing::refuseNoYear);
            }
            if (!given.isEmpty() && exclude) {
                excluded.add(query(facet, given));
            } else if (!given.isEmpty()) {
                chosen.put(facet, given);
            }
        });
        return new Narrowing(chosen, List.copyOf(excluded));
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /// What is chosen in that facet.
    List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /// Everything chosen.
    Query all() {
        List<Query> all = chosen.entrySet().stream().map(e -> query(e.getKey(), e.getValue())).toList();
        return Query.of(q -> q.bool(b -> b.filter(all)));
    }

    /// The same without the choice in this facet.
    Narrowing without(Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.remove(facet);
        return new Narrowing(others, excluded);
    }

    private static Query query(Facet facet, List<String> values) {
        List<FieldValue> given = values.stream().filter(value -> !value.equals(Facet.NONE)).map(value -> facet == Facet.YEAR ? FieldValue.of(Long.parseLong(value)) : FieldValue.of(value)).toList();
        Query having = Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(given))));
        if (!values.contains(Facet.NONE)) {
            return having;
        }
        Query none = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(facet.field())))));
        return given.isEmpty() ? none : Query.of(q -> q.bool(b -> b.should(having, none).minimumShouldMatch("1")));
    }

    private static void refuseNoYear(String value) {
        if (!value.equals(Facet.NONE) && !value.matches("\\d{1,6}")) {
            throw new RequestRefusedException("search.bad-value", "year", value);
        }
    }
}
