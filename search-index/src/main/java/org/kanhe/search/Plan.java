package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.QueryParser;
import org.kanhe.search.query.Synonyms;

/// How a request is answered.
///
/// @param asked     as typed
/// @param widened   with what means the same
/// @param narrowing what was chosen in facets
record Plan(IndexKind view, SearchRequest request, org.kanhe.search.query.Query asked, org.kanhe.search.query.Query widened, Narrowing narrowing, List<SortOptions> sorting) {
    /// @throws org.kanhe.search.query.QuerySyntaxException when the query cannot be understood
    /// @throws RequestRefusedException                     when anything else of the request cannot be
    static Plan of(IndexKind view, SearchRequest request, Synonyms synonyms) {
        org.kanhe.search.query.Query asked = QueryParser.read(request.q());
        return new Plan(view, request, asked, request.alike() ? synonyms.widen(asked) : asked, Narrowing.of(request.filters()), Sorting.of(request, view));
    }

    /// What the hits of every choice of facets must match.
    Query query() {
        return query(request.near() ? Translation.How.NEARLY : Translation.How.STRICTLY);
    }

    private Query query(Translation.How how) {
        Query translated = Recency.mild(new Translation(view, how).of(widened), request);
        return narrowing.excluded().isEmpty() ? translated : Query.of(q -> q.bool(b -> b.must(translated).mustNot(narrowing.excluded())));
    }

    /// What the listed hits must match.
    Query listed() {
        return Query.of(q -> q.bool(b -> b.must(query()).filter(narrowing.all())));
    }

    /// The same, and every hit says how it was found.
    Query explained() {
        return Query.of(q -> q.bool(b -> b.must(query(Translation.How.EXPLAINED)).filter(narrowing.all())));
    }

    HitReader reader() {
        return new HitReader(new Highlighter(widened, request.near()));
    }
}
