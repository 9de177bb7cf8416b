package org.kanhe.server.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kanhe.store.ImportRecord;
import org.kanhe.store.ImportState;

/// An import that is being worked on. Safe for use by many threads.
final class ImportRun {
    private final String id;
    private final Instant started;
    private final List<ItemProgress> items;
    private int open;
    private ImportState state = ImportState.RUNNING;

    ImportRun(String id, Instant started, List<ItemProgress> items) {
        this.id = id;
        this.started = started;
        this.items = new ArrayList<>(items);
        this.open = items.size();
    }

    static ImportRun resumed(ImportRecord left) {
        return new ImportRun(left.id(), left.started(), left.items().stream().map(ItemProgress::of).toList());
    }

    String id() {
        return id;
    }

    /// Every item that is to be worked on, one by one.
    synchronized List<Integer> positions() {
        return IntStream.range(0, items.size()).boxed().toList();
    }

    synchronized ItemProgress item(int position) {
        return items.get(position);
    }

    /// Adds the members of an archive.
    ///
    /// @return their positions
    synchronized List<Integer> add(List<ItemProgress> members) {
        int first = items.size();
        items.addAll(members);
        open += members.size();
        return IntStream.range(first, items.size()).boxed().toList();
    }

    /// Notes what became of an item.
    ///
    /// @return whether it was the last one
    synchronized boolean settle(int position, ItemProgress settled) {
        items.set(position, settled);
        open--;
        return open == 0;
    }

    /// Says that all of it is durable and searchable.
    synchronized void end() {
        state = ImportState.DONE;
    }

    synchronized ImportProgress progress() {
        return new ImportProgress(id, started, state, items);
    }

    synchronized ImportRecord record(ImportState state) {
        return new ImportRecord(id, started, state, items.stream().map(ItemProgress::item).toList());
    }
}
