package org.kanhe.search.reuse;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.kanhe.search.Engine;
import org.kanhe.search.SearchUnavailableException;

/// One index of ours: created when missing, written in bulk, walked from end to end.
final class Table {
    private static final int ITEMS = 400;
    private static final int WALKED = 1_000;
    private static final String KEPT = "2m";

    private final Engine engine;
    private final String name;
    private final String schema;

    Table(Engine engine, String name, String schema) {
        this.engine = engine;
        this.name = name;
        this.schema = schema;
    }

    String name() {
        return name;
    }

    void ensure() {
        if (!engine.ask(client -> client.indices().exists(e -> e.index(name))).value()) {
            engine.ask(client -> client.indices().create(c -> c.index(name).withJson(new StringReader(schema))));
        }
    }

    void clear() {
        engine.ask(client -> client.indices().delete(d -> d.index(name).ignoreUnavailable(true)));
        ensure();
    }

    void refresh() {
        engine.ask(client -> client.indices().refresh(r -> r.index(name)));
    }

    long count(Query query) {
        return engine.ask(client -> client.count(c -> c.index(name).query(query))).count();
    }

    void put(Map<String, Map<String, Object>> documents) {
        write(documents.entrySet().stream().map(e -> BulkOperation.of(b -> b.index(i -> i.index(name).id(e.getKey()).document(e.getValue())))).toList());
    }

    void change(Collection<String> ids, Map<String, Object> fields) {
        write(ids.stream().map(id -> BulkOperation.of(b -> b.update(u -> u.index(name).id(id).action(a -> a.doc(fields))))).toList());
    }

    void delete(Collection<String> ids) {
        write(ids.stream().map(id -> BulkOperation.of(b -> b.delete(d -> d.index(name).id(id)))).toList());
    }

    private void write(List<BulkOperation> operations) {
        for (int from = 0; from < operations.size(); from += ITEMS) {
            List<BulkOperation> some = operations.subList(from, Math.min(operations.size(), from + ITEMS));
            boolean failed = engine.ask(client -> client.bulk(b -> b.operations(some))).items().stream().anyMatch(item -> item.error() != null && item.status() != 404);
            if (failed) {
                throw new SearchUnavailableException("some of the copied text could not be written to " + name);
            }
        }
    }

    /// Every document that matches, on one frozen view.
    void each(Query query, Consumer<Hit<JsonNode>> taker) {
        String view = engine.ask(client -> client.openPointInTime(o -> o.index(name).keepAlive(k -> k.time(KEPT)))).id();
        try {
            List<FieldValue> last = List.of();
            List<Hit<JsonNode>> hits;
            do {
                List<FieldValue> after = last;
                hits = engine.ask(client -> client.search(s -> {
                    s.pit(p -> p.id(view).keepAlive(k -> k.time(KEPT))).query(query).size(WALKED).trackTotalHits(t -> t.enabled(false)).sort(o -> o.field(f -> f.field("_shard_doc").order(SortOrder.Asc)));
                    return after.isEmpty() ? s : s.searchAfter(after);
                }, JsonNode.class)).hits().hits();
                hits.forEach(taker);
                last = hits.isEmpty() ? List.of() : hits.getLast().sort();
            } while (hits.size() == WALKED);
        } finally {
            engine.ask(client -> client.closePointInTime(c -> c.id(view)));
        }
    }

    List<String> ids(Query query) {
        List<String> ids = new ArrayList<>();
        each(query, hit -> ids.add(Objects.requireNonNull(hit.id())));
        return ids;
    }

    static Query any(String field, Collection<String> values) {
        List<FieldValue> all = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(all))));
    }

    static Query is(String field, String value) {
        return any(field, Set.of(value));
    }
}
