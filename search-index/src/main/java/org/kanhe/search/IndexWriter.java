package org.kanhe.search;

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

    /// @param index name of the alias to write to
    IndexWriter(Engine engine, Function<IndexKind, String> index) {
        this.engine = engine;
        this.bulk = new BulkWriter(engine, true);
        this.index = index;
    }

    /// A file and all that is to be found of it.
    record Whole(SourceId source, List<Entry> entries) {
        Whole {
            entries = List.copyOf(entries);
        }
    }

    /// Replaces several files, each named once, with four requests however many they are.
    void replace(List<Whole> files) {
        Map<SourceId, Ledger> before = Ledger.read(engine, index.apply(IndexKind.SOURCES), files.stream().map(Whole::source).toList());
        List<BulkWriter.Write> begun = new ArrayList<>();
        List<BulkWriter.Write> operations = new ArrayList<>();
        List<BulkWriter.Write> ended = new ArrayList<>();
        for (Whole file : files) {
            Ledger after = Ledger.of(file.entries());
            Optional<Ledger> old = Optional.ofNullable(before.get(file.source()));
            begun.add(note(file.source(), old.map(after::or).orElse(after.or(after))));
            file.entries().forEach(e -> operations.add(BulkWriter.Write.put(index.apply(e.kind()), e)));
            Set<Ledger.Known> kept = file.entries().stream().map(e -> new Ledger.Known(e.kind(), e.id())).collect(Collectors.toSet());
            old.ifPresent(o -> o.entries(file.source()).stream().filter(known -> !kept.contains(known)).forEach(known -> operations.add(delete(known))));
            ended.add(note(file.source(), after));
        }
        bulk.write(begun);
        bulk.write(operations);
        bulk.write(ended);
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
            return BulkWriter.Write.delete(index.apply(IndexKind.coded(name.substring(0, slash))), name.substring(slash + 1));
        }).toList());
    }

    private BulkWriter.Write note(SourceId source, Ledger ledger) {
        return BulkWriter.Write.put(index.apply(IndexKind.SOURCES), source.sha256(), ledger.tree(source), ledger.findings().size() * 40L);
    }

    private BulkWriter.Write delete(Ledger.Known known) {
        return BulkWriter.Write.delete(index.apply(known.kind()), known.id());
    }
}
