package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.QueryParser;

/// Answers searches.
final class Finder {
    /// The engine's own limit for numbered pages.
    private static final int DEEPEST = 10_000;
    private static final int LARGEST = 500;

    private final Engine engine;
    private final String prefix;

    Finder(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    /// @throws org.kanhe.search.query.QuerySyntaxException when the query cannot be understood
    /// @throws RequestRefusedException                     when anything else of the request cannot be
    <T> Results<T> find(IndexKind view, SearchRequest request, BiFunction<HitReader, JsonNode, T> reader) {
        refuseBadPages(request);
        org.kanhe.search.query.Query asked = QueryParser.read(request.q());
        Narrowing narrowing = Narrowing.of(request.filters());
        var sorting = Sorting.of(request, view);
        Query translated = new Translation(view).of(asked);
        Query query = narrowing.excluded().isEmpty() ? translated : Query.of(q -> q.bool(b -> b.must(translated).mustNot(narrowing.excluded())));
        SearchResponse<JsonNode> response = engine.ask(client -> client.search(
                s -> s.index(Generation.alias(prefix, view))
                        .query(query)
                        .postFilter(narrowing.all())
                        .aggregations(aggregations(view, narrowing))
                        .sort(sorting)
                        .from((request.page() - 1) * request.size())
                        .size(request.size())
                        .trackTotalHits(t -> t.enabled(true))
                        .source(src -> src.filter(f -> f.includes("shown"))),
                JsonNode.class));
        HitReader hits = new HitReader(new Highlighter(asked));
        List<T> items = response.hits().hits().stream().map(hit -> reader.apply(hits, Objects.requireNonNull(hit.source()).path("shown"))).toList();
        long total = Objects.requireNonNull(response.hits().total()).value();
        return new Results<>(total, request.page(), request.size(), items, facets(view, response.aggregations()));
    }

    /// One finding by its id, as written last.
    Optional<FindingHit> finding(String id) {
        var found = engine.ask(client -> client.get(g -> g.index(Generation.alias(prefix, IndexKind.FINDINGS)).id(id), JsonNode.class));
        return Optional.ofNullable(found.source()).map(fields -> new HitReader(new Highlighter(QueryParser.read(""))).finding(fields.path("shown")));
    }

    private static void refuseBadPages(SearchRequest request) {
        if (request.size() < 1 || request.size() > LARGEST) {
            throw new RequestRefusedException("search.bad-size", String.valueOf(request.size()), String.valueOf(LARGEST));
        }
        if (request.page() < 1 || (long) request.page() * request.size() > DEEPEST) {
            throw new RequestRefusedException("search.bad-page", String.valueOf(request.page()), String.valueOf(DEEPEST / request.size()));
        }
    }

    private static Map<String, Aggregation> aggregations(IndexKind view, Narrowing narrowing) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (Facet facet : Facet.of(view)) {
            Aggregation values = Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(facet.size()).order(order(facet))));
            aggregations.put(facet.code(), Aggregation.of(a -> a.filter(narrowing.allBut(facet)).aggregations("values", values)));
        }
        return aggregations;
    }

    private static List<NamedValue<SortOrder>> order(Facet facet) {
        NamedValue<SortOrder> byValue = NamedValue.of("_key", facet == Facet.YEAR ? SortOrder.Desc : SortOrder.Asc);
        return facet == Facet.YEAR ? List.of(byValue) : List.of(NamedValue.of("_count", SortOrder.Desc), byValue);
    }

    private static Map<String, List<FacetCount>> facets(IndexKind view, Map<String, Aggregate> aggregates) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.of(view)) {
            Aggregate values = Objects.requireNonNull(Objects.requireNonNull(aggregates.get(facet.code())).filter().aggregations().get("values"));
            facets.put(facet.code(), values.isLterms()
                    ? values.lterms().buckets().array().stream().map(b -> new FacetCount(String.valueOf(b.key()), b.docCount())).toList()
                    : values.isSterms() ? values.sterms().buckets().array().stream().map(b -> new FacetCount(b.key().stringValue(), b.docCount())).toList() : List.of());
        }
        return facets;
    }
}
