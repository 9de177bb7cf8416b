package org.kanhe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// @param index name of the alias to write to
    IndexWriter(Engine engine, Function<IndexKind, String> index) {
        this.engine = engine;
        this.bulk = new BulkWriter(engine, true);
        this.index = index;
    }

    void replace(SourceId source, List<Entry> entries) {
        Optional<Ledger> before = ledger(source);
        Ledger after = Ledger.of(entries);
        note(source, before.map(after::or).orElse(after.or(after)));
        Set<Ledger.Known> kept = entries.stream().map(e -> new Ledger.Known(e.kind(), e.id())).collect(Collectors.toSet());
        List<BulkWriter.Write> operations = new ArrayList<>(entries.stream().map(e -> BulkWriter.Write.put(index.apply(e.kind()), e)).toList());
        before.ifPresent(old -> old.entries(source).stream().filter(known -> !kept.contains(known)).forEach(known -> operations.add(delete(known))));
        bulk.write(operations);
        note(source, after);
    }

    void remove(SourceId source) {
        ledger(source).ifPresent(old -> {
            bulk.write(old.entries(source).stream().map(this::delete).toList());
            bulk.write(List.of(delete(new Ledger.Known(IndexKind.SOURCES, source.sha256()))));
        });
    }

    Optional<Ledger> ledger(SourceId source) {
        return Ledger.read(engine, index.apply(IndexKind.SOURCES), source);
    }

    BulkWriter bulk() {
        return bulk;
    }

    /// Deletes entries named `index/id`.
    void delete(List<String> names) {
        bulk.write(names.stream().map(name -> {
            int slash = name.indexOf('/');
            return BulkWriter.Write.delete(index.apply(IndexKind.valueOf(name.substring(0, slash).toUpperCase(Locale.ROOT))), name.substring(slash + 1));
        }).toList());
    }

    private void note(SourceId source, Ledger ledger) {
        bulk.write(List.of(BulkWriter.Write.put(index.apply(IndexKind.SOURCES), source.sha256(), ledger.tree(source), ledger.findings().size() * 40L)));
    }

    private BulkWriter.Write delete(Ledger.Known known) {
        return BulkWriter.Write.delete(index.apply(known.kind()), known.id());
    }
}
