package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Synonyms;

/// Counts of what a request lists, beyond the facets of the list.
final class Tallies {
    /// Units or years an overview counts apart.
    private static final int MOST = 2_000;
    private static final String BY = "by";
    private static final double FULL_MARKS = 100;

    private final Engine engine;
    private final String prefix;
    private final Synonyms synonyms;

    Tallies(Engine engine, String prefix, Synonyms synonyms) {
        this.engine = engine;
        this.prefix = prefix;
        this.synonyms = synonyms;
    }

    /// How many of the hits have each of these values; empty text: no value.
    Map<String, Long> of(IndexKind view, SearchRequest request, String facet, List<String> values) {
        Facet by = Facet.named(facet).orElseThrow(() -> new RequestRefusedException("search.unknown-filter", facet));
        Map<String, Query> each = new LinkedHashMap<>();
        values.forEach(value -> each.put(value, value.isEmpty()
                ? Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(by.field())))))
                : Query.of(q -> q.term(t -> t.field(by.field()).value(value)))));
        if (each.isEmpty()) {
            return Map.of();
        }
        // Named by number: a value may hold characters a name cannot
        List<String> names = List.copyOf(each.keySet());
        Map<String, Query> numbered = new LinkedHashMap<>();
        names.forEach(name -> numbered.put(String.valueOf(numbered.size()), Objects.requireNonNull(each.get(name))));
        var buckets = aggregate(view, request, Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(numbered))))).filters().buckets().keyed();
        Map<String, Long> counts = new LinkedHashMap<>();
        numbered.keySet().forEach(n -> counts.put(names.get(Integer.parseInt(n)), Objects.requireNonNull(buckets.get(n)).docCount()));
        return counts;
    }

    /// The archive by unit or year.
    ///
    /// @param facet `unit` or `year`
    List<OverviewRow> overview(SearchRequest request, String facet) {
        Facet by = Facet.named(facet).orElseThrow(() -> new RequestRefusedException("search.unknown-filter", facet));
        Map<String, Aggregation> reports = Map.of(
                "doubtful", Aggregation.of(a -> a.sum(s -> s.field("doubtful"))),
                "doubting", filter(range("doubtful", 1)),
                "scored", filter(Query.of(q -> q.exists(e -> e.field("score")))),
                "full", filter(range("score", FULL_MARKS)));
        Map<String, Aggregation> findings = Map.of(
                "severity", Aggregation.of(a -> a.terms(t -> t.field("severity").size(10))),
                "status", Aggregation.of(a -> a.terms(t -> t.field("status").size(10))));
        Map<String, OverviewRow> rows = new LinkedHashMap<>();
        each(IndexKind.REPORTS, request, by, reports, (value, part) -> rows.put(value, new OverviewRow(value, part.count(), Math.round(Objects.requireNonNullElse(part.of("doubtful").sum().value(), 0.0)),
                part.of("doubting").filter().docCount(), part.of("scored").filter().docCount(), part.of("full").filter().docCount(), Map.of(), Map.of())));
        each(IndexKind.FINDINGS, request, by, findings, (value, part) -> rows.merge(value, OverviewRow.findings(value, counts(part.of("severity")), counts(part.of("status"))), OverviewRow::and));
        return List.copyOf(rows.values());
    }

    private record Part(long count, Function<String, Aggregate> parts) {
        Aggregate of(String name) {
            return parts.apply(name);
        }
    }

    private interface Taker {
        void take(String value, Part part);
    }

    private void each(IndexKind view, SearchRequest request, Facet by, Map<String, Aggregation> parts, Taker taker) {
        Aggregate terms = aggregate(view, request, Aggregation.of(a -> a.terms(t -> t.field(by.field()).size(MOST)).aggregations(parts)));
        if (terms.isLterms()) {
            terms.lterms().buckets().array().forEach(b -> taker.take(String.valueOf(b.key()), new Part(b.docCount(), name -> Objects.requireNonNull(b.aggregations().get(name)))));
        } else if (terms.isSterms()) {
            terms.sterms().buckets().array().forEach(b -> taker.take(b.key().stringValue(), new Part(b.docCount(), name -> Objects.requireNonNull(b.aggregations().get(name)))));
        }
    }

    private Aggregate aggregate(IndexKind view, SearchRequest request, Aggregation aggregation) {
        Plan plan = Plan.of(view, request, synonyms);
        var response = engine.ask(client -> client.search(
                s -> s.index(Generation.alias(prefix, view)).size(0).trackTotalHits(t -> t.enabled(false)).query(plan.listed()).aggregations(BY, aggregation), JsonNode.class));
        return Objects.requireNonNull(response.aggregations().get(BY));
    }

    private static Map<String, Long> counts(Aggregate terms) {
        return terms.isSterms() ? terms.sterms().buckets().array().stream().collect(Collectors.toMap(b -> b.key().stringValue(), b -> b.docCount())) : Map.of();
    }

    private static Aggregation filter(Query query) {
        return Aggregation.of(a -> a.filter(query));
    }

    private static Query range(String field, double from) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte(from))));
    }
}
