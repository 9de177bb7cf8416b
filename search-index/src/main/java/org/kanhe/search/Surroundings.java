package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.text.Tokens;

/// What stands beside a report: reports of the same unit, rows of the same indicator, units of some names. Names are looked
/// up whole, however they are spaced or set, and every answer is bounded.
final class Surroundings {
    private static final String VALUES = "values";

    private final Engine engine;
    private final String prefix;

    Surroundings(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    List<Origin> reportsOf(String unit, int most) {
        return shown(IndexKind.REPORTS, named(List.of(unit)), most).stream().map(HitReader::origin).toList();
    }

    List<IndicatorHit> rowsNamed(String name, int year, int most) {
        List<FieldValue> kinds = List.of(FieldValue.of(ReportKind.PROJECT_SELF_EVALUATION.code()), FieldValue.of(ReportKind.DEPARTMENT_SELF_EVALUATION.code()));
        Query kind = Query.of(q -> q.terms(t -> t.field("kind").terms(v -> v.value(kinds))));
        Query of = Query.of(q -> q.term(t -> t.field("year").value(year)));
        HitReader reader = new HitReader(new Highlighter(new org.kanhe.search.query.Query.Everything()));
        return shown(IndexKind.INDICATORS, Query.of(q -> q.bool(b -> b.filter(List.of(named(List.of(name)), kind, of)))), most).stream().map(reader::indicator).toList();
    }

    Set<String> unitsNamed(Collection<String> names, int most) {
        Aggregation values = Aggregation.of(a -> a.terms(t -> t.field("unit").size(most)));
        var response = engine.ask(client -> client.search(
                s -> s.index(Generation.alias(prefix, IndexKind.REPORTS)).query(named(names)).size(0).trackTotalHits(t -> t.enabled(false)).aggregations(VALUES, values), JsonNode.class));
        Set<String> units = new HashSet<>();
        Facets.counts(Objects.requireNonNull(response.aggregations().get(VALUES))).forEach(count -> units.add(count.value()));
        return units;
    }

    private List<JsonNode> shown(IndexKind view, Query query, int most) {
        var response = engine.ask(client -> client.search(
                s -> s.index(Generation.alias(prefix, view)).query(query).size(most).sort(o -> o.field(f -> f.field("year").order(SortOrder.Desc).missing("_last"))).sort(o -> o.field(f -> f.field("key").order(SortOrder.Asc)))
                        .trackTotalHits(t -> t.enabled(false)).source(src -> src.filter(f -> f.includes("shown"))),
                JsonNode.class));
        return response.hits().hits().stream().map(hit -> Objects.requireNonNull(hit.source()).path("shown")).toList();
    }

    private static Query named(Collection<String> names) {
        List<FieldValue> keys = names.stream().flatMap(name -> Stream.of(name, UnitNames.key(name))).map(name -> Tokens.of(name).key()).filter(key -> !key.isEmpty()).distinct()
                .map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field("exact").terms(v -> v.value(keys))));
    }
}
