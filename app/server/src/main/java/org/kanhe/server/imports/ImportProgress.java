package org.kanhe.server.imports;

import java.time.Instant;
import java.util.List;
import org.kanhe.store.ImportState;

/// An import at one moment.
///
/// @param items in the order handed in; members of an archive follow at the end
public record ImportProgress(String id, Instant started, ImportState state, List<ItemProgress> items) {
    public ImportProgress {
        items = List.copyOf(items);
    }

    public int total() {
        return items.size();
    }

    /// Items that have come to an end, failures included.
    public int done() {
        return (int) items.stream().filter(i -> i.outcome().isPresent()).count();
    }

    public int failed() {
        return (int) items.stream().filter(ItemProgress::isFailure).count();
    }

    public int findings() {
        return items.stream().mapToInt(ItemProgress::findings).sum();
    }
}
