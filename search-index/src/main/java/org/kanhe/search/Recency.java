package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Year;
import java.time.ZoneOffset;

/// Puts the newer of two equally good hits first: every year of age takes a hundredth of the score.
final class Recency {
    private static final double YEARS_TO_HALF = 50;

    private Recency() {}

    /// Where hits are ordered by how well they answer.
    static Query mild(Query query, SearchRequest request) {
        boolean ranked = request.sort().equals("relevance") || (request.sort().isBlank() && !request.q().isBlank());
        if (!ranked) {
            return query;
        }
        JsonData now = JsonData.of(Year.now(ZoneOffset.UTC).getValue());
        FunctionScore ageing = FunctionScore.of(f -> f.linear(l -> l.untyped(u -> u.field("year").placement(p -> p.origin(now).scale(JsonData.of(YEARS_TO_HALF)).decay(0.5)))));
        return Query.of(q -> q.functionScore(f -> f.query(query).functions(ageing).boostMode(FunctionBoostMode.Multiply)));
    }
}
