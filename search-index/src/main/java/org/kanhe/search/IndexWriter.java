package org.kanhe.search;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.entry.Entry;
import org.kanhe.search.entry.IndexKind;

/// Replaces everything of one file in one set of indices.
final class IndexWriter {
    private final Engine engine;
    private final BulkWriter bulk;
    private final Function<IndexKind, String> index;

    /// @param index name of the index or alias to write to
    IndexWriter(Engine engine, Function<IndexKind, String> index) {
        this.engine = engine;
        this.bulk = new BulkWriter(engine);
        this.index = index;
    }

    void replace(SourceId source, List<Entry> entries) {
        Optional<Ledger> before = ledger(source);
        Ledger after = Ledger.of(entries);
        note(source, before.map(after::or).orElse(after.or(after)));
        Set<Ledger.Known> kept = entries.stream().map(e -> new Ledger.Known(e.kind(), e.id())).collect(Collectors.toSet());
        List<BulkOperation> operations = new ArrayList<>(entries.stream().map(e -> put(e.kind(), e.id(), e.fields())).toList());
        before.ifPresent(old -> old.entries(source).stream().filter(known -> !kept.contains(known)).forEach(known -> operations.add(delete(known))));
        bulk.write(operations);
        note(source, after);
    }

    void remove(SourceId source) {
        ledger(source).ifPresent(old -> {
            List<BulkOperation> operations = new ArrayList<>(old.entries(source).stream().map(this::delete).toList());
            bulk.write(operations);
            bulk.write(List.of(delete(new Ledger.Known(IndexKind.SOURCES, source.sha256()))));
        });
    }

    Optional<Ledger> ledger(SourceId source) {
        return Ledger.read(engine, index.apply(IndexKind.SOURCES), source);
    }

    void write(List<BulkOperation> operations) {
        bulk.write(operations);
    }

    private void note(SourceId source, Ledger ledger) {
        bulk.write(List.of(put(IndexKind.SOURCES, source.sha256(), ledger.tree(source))));
    }

    private BulkOperation put(IndexKind kind, String id, Map<String, Object> fields) {
        return BulkOperation.of(b -> b.index(i -> i.index(index.apply(kind)).id(id).document(fields)));
    }

    private BulkOperation delete(Ledger.Known known) {
        return BulkOperation.of(b -> b.delete(d -> d.index(index.apply(known.kind())).id(known.id())));
    }
}
