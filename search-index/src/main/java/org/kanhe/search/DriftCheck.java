package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
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

    /// Entries of a file by index and id.
    private Map<String, JsonNode> indexed(SourceId source) {
        Map<String, JsonNode> indexed = new HashMap<>();
        for (IndexKind kind : IndexKind.values()) {
            List<FieldValue> last = List.of();
            do {
                List<FieldValue> from = last;
                var response = engine.ask(client -> client.search(
                        s -> {
                            s.index(Generation.alias(prefix, kind)).size(PAGE).query(q -> q.term(t -> t.field("source").value(source.sha256()))).sort(o -> o.field(f -> f.field(kind == IndexKind.SOURCES ? "source" : "key")));
                            return from.isEmpty() ? s : s.searchAfter(from);
                        },
                        JsonNode.class));
                response.hits().hits().forEach(hit -> indexed.put(kind.code() + "/" + hit.id(), Objects.requireNonNull(hit.source())));
                last = response.hits().hits().isEmpty() ? List.of() : response.hits().hits().getLast().sort();
            } while (!last.isEmpty());
        }
        return indexed;
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
