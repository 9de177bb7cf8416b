package org.kanhe.search.reuse;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a request for pairs means to the engine.
final class PairQueries {
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("kind", "kind"), Map.entry("grade", "grade"), Map.entry("unit", "units"), Map.entry("year", "years"),
            Map.entry("report", "reports"), Map.entry("source", "sources"), Map.entry("section", "sections"), Map.entry("project", "projects"),
            Map.entry("family", "family"), Map.entry("passage", "passages"), Map.entry("left", "leftUnit"), Map.entry("right", "rightUnit"));

    private PairQueries() {}

    static Query of(PairRequest request) {
        List<Query> all = new ArrayList<>();
        request.filters().forEach((field, values) -> {
            String name = FIELDS.get(field);
            if (name != null) {
                all.add(Table.any(name, values));
            }
        });
        if (!request.excluded()) {
            all.add(Query.of(q -> q.term(t -> t.field("excluded").value(false))));
        }
        if (request.least() > 0) {
            all.add(Query.of(q -> q.range(r -> r.number(n -> n.field("score").gte(request.least())))));
        }
        return Query.of(q -> q.bool(b -> b.filter(all)));
    }
}
