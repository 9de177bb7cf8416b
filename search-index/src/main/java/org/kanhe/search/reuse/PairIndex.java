package org.kanhe.search.reuse;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.Engine;

/// Pairs that were judged to be copies, and what is counted over them.
public final class PairIndex {
    private static final Map<String, String> FACETS = Map.of("kind", "kind", "grade", "grade", "year", "years", "unit", "units", "section", "sections");
    private static final int FACET_VALUES = 100;

    private final Engine engine;
    private final Table table;

    PairIndex(Engine engine, Table table) {
        this.engine = engine;
        this.table = table;
    }

    public void put(Collection<StoredPair> pairs) {
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        pairs.forEach(pair -> documents.put(pair.id(), PairFields.write(pair)));
        table.put(documents);
    }

    public void remove(Collection<String> ids) {
        table.delete(ids);
    }

    /// Takes out every pair a file has part in.
    public void remove(SourceId source) {
        table.delete(table.ids(Table.is("sources", source.sha256())));
    }

    /// Notes whether pairs are legitimate.
    public void exclude(Collection<String> ids, boolean excluded) {
        table.change(ids, Map.of("excluded", excluded));
    }

    /// Notes that pairs belong to a family.
    public void join(Collection<String> ids, String family) {
        table.change(ids, Map.of("family", family, "kind", "family"));
    }

    public void refresh() {
        table.refresh();
    }

    public Optional<StoredPair> find(String id) {
        return all(new PairRequest(Map.of(), 0, true, 1, 1), Table.is("id", id)).stream().findFirst();
    }

    private List<StoredPair> all(PairRequest request, Query query) {
        return engine.ask(client -> client.search(s -> s.index(table.name()).query(query).size(request.size()).sort(o -> o.field(f -> f.field("score").order(SortOrder.Desc))),
                JsonNode.class)).hits().hits().stream().map(hit -> PairFields.read(Objects.requireNonNull(hit.source()))).toList();
    }

    /// Pairs in which any of these texts or passages stands.
    ///
    /// @param field `texts` or `passages`
    public List<StoredPair> with(String field, Collection<String> values) {
        List<StoredPair> found = new java.util.ArrayList<>();
        table.each(Table.any(field, values), hit -> found.add(PairFields.read(Objects.requireNonNull(hit.source()))));
        return found;
    }

    /// One page, the strongest first.
    public PairPage find(PairRequest request) {
        Map<String, Aggregation> facets = new HashMap<>();
        FACETS.forEach((name, field) -> facets.put(name, Aggregation.of(a -> a.terms(t -> t.field(field).size(FACET_VALUES)))));
        int from = Math.min((request.page() - 1) * request.size(), PairRequest.DEEPEST - request.size());
        var response = engine.ask(client -> client.search(s -> s.index(table.name()).query(PairQueries.of(request)).from(from).size(request.size())
                .trackTotalHits(t -> t.enabled(true)).sort(o -> o.field(f -> f.field("score").order(SortOrder.Desc))).sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                .aggregations(facets), JsonNode.class));
        Map<String, List<PairPage.Count>> counts = new LinkedHashMap<>();
        response.aggregations().forEach((name, values) -> counts.put(name, counts(values)));
        long total = Optional.ofNullable(response.hits().total()).map(t -> t.value()).orElse(0L);
        return new PairPage(total, request.page(), request.size(), response.hits().hits().stream().map(hit -> PairFields.read(Objects.requireNonNull(hit.source()))).toList(), counts);
    }

    /// Every pair asked for, in no order.
    public void each(PairRequest request, Consumer<StoredPair> taker) {
        table.each(PairQueries.of(request), hit -> taker.accept(PairFields.read(Objects.requireNonNull(hit.source()))));
    }

    /// Families, the widest spread first.
    public List<FamilyCard> families(PairRequest request) {
        return new Overviews(engine, table).families(PairQueries.of(request));
    }

    /// Who copies from whom.
    public List<Flow> flows(PairRequest request) {
        return new Overviews(engine, table).flows(PairQueries.of(request));
    }

    static List<PairPage.Count> counts(Aggregate values) {
        if (values.isLterms()) {
            return values.lterms().buckets().array().stream().map(b -> new PairPage.Count(String.valueOf(b.key()), b.docCount())).toList();
        }
        return values.isSterms() ? values.sterms().buckets().array().stream().map(b -> new PairPage.Count(b.key().stringValue(), b.docCount())).toList() : List.of();
    }
}
