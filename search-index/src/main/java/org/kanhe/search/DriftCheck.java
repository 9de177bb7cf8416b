package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.entry.Entries;
import org.kanhe.search.entry.Entry;
import org.kanhe.search.entry.IndexKind;

/// Holds the index against what it should contain, entry by entry and field by field.
final class DriftCheck {
    private static final int PAGE = 1_000;

    private final Engine engine;
    private final String prefix;

    DriftCheck(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    /// What differs between the index and a file as the store has it.
    Drift of(IndexedSubmission expected) {
        List<Entry> entries = Entries.of(expected.file(), expected.reading(), expected.verdicts(), expected.decisions());
        Map<String, JsonNode> indexed = indexed(expected.file().id());
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Entry entry : entries) {
            String name = entry.kind().code() + "/" + entry.id();
            JsonNode found = indexed.remove(name);
            if (found == null) {
                missing.add(name);
            } else if (!found.equals(written(entry.fields()))) {
                changed.add(name);
            }
        }
        Map<String, Object> ledger = Ledger.of(entries).tree(expected.file().id());
        String ledgerName = IndexKind.SOURCES.code() + "/" + expected.file().id();
        JsonNode found = indexed.remove(ledgerName);
        if (found == null) {
            missing.add(ledgerName);
        } else if (!found.equals(written(ledger))) {
            changed.add(ledgerName);
        }
        return new Drift(missing, List.copyOf(new TreeSet<>(indexed.keySet())), changed);
    }

    /// Every file the index holds anything of.
    Set<SourceId> sources() {
        Set<SourceId> sources = new HashSet<>();
        for (IndexKind kind : IndexKind.values()) {
            sources(kind, sources);
        }
        return sources;
    }

    /// Everything that names that file, as `index/id`.
    List<String> names(SourceId source) {
        return List.copyOf(indexed(source).keySet());
    }

    private void sources(IndexKind kind, Set<SourceId> sources) {
        Map<String, FieldValue> after = Map.of();
        do {
            Map<String, FieldValue> from = after;
            List<NamedValue<CompositeAggregationSource>> bySource = List.of(NamedValue.of("source", CompositeAggregationSource.of(s -> s.terms(t -> t.field("source")))));
            var response = engine.ask(client -> client.search(
                    s -> s.index(Generation.alias(prefix, kind)).size(0).aggregations("sources", a -> a.composite(c -> {
                        c.size(PAGE).sources(bySource);
                        return from.isEmpty() ? c : c.after(from);
                    })),
                    JsonNode.class));
            var composite = Objects.requireNonNull(response.aggregations().get("sources")).composite();
            for (CompositeBucket bucket : composite.buckets().array()) {
                sources.add(new SourceId(Objects.requireNonNull(bucket.key().get("source")).stringValue()));
            }
            after = composite.afterKey();
        } while (!after.isEmpty());
    }

    /// Entries of a file by index and id: one request, and further ones for what is longer than a page.
    private Map<String, JsonNode> indexed(SourceId source) {
        List<RequestItem> first = Stream.of(IndexKind.values()).map(kind -> RequestItem.of(r -> r.header(h -> h.index(Generation.alias(prefix, kind))).body(b -> page(b, kind, source)))).toList();
        Map<String, JsonNode> indexed = new HashMap<>();
        var answers = engine.ask(client -> client.msearch(m -> m.searches(first), JsonNode.class)).responses();
        List<IndexKind> kinds = List.of(IndexKind.values());
        for (int i = 0; i < answers.size(); i++) {
            IndexKind kind = kinds.get(i);
            if (answers.get(i).isFailure()) {
                throw new SearchUnavailableException("the index of " + kind.code() + " cannot be looked through");
            }
            List<Hit<JsonNode>> hits = answers.get(i).result().hits().hits();
            while (!hits.isEmpty()) {
                hits.forEach(hit -> indexed.put(kind.code() + "/" + hit.id(), Objects.requireNonNull(hit.source())));
                hits = hits.size() < PAGE ? List.of() : after(kind, source, hits.getLast().sort());
            }
        }
        return indexed;
    }

    private List<Hit<JsonNode>> after(IndexKind kind, SourceId source, List<FieldValue> last) {
        return engine.ask(client -> client.search(
                s -> s.index(Generation.alias(prefix, kind)).size(PAGE).query(of(source)).sort(place(kind)).searchAfter(last),
                JsonNode.class)).hits().hits();
    }

    private static SearchRequestBody.Builder page(SearchRequestBody.Builder body, IndexKind kind, SourceId source) {
        return body.size(PAGE).query(of(source)).sort(place(kind));
    }

    private static Query of(SourceId source) {
        return Query.of(q -> q.term(t -> t.field("source").value(source.sha256())));
    }

    private static SortOptions place(IndexKind kind) {
        return SortOptions.of(o -> o.field(f -> f.field(kind == IndexKind.SOURCES ? "source" : "key")));
    }

    /// The fields as they come back from the engine.
    private static JsonNode written(Map<String, Object> fields) {
        try {
            return Engine.JSON.readTree(Engine.JSON.writeValueAsString(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entries are plain trees", e);
        }
    }
}
