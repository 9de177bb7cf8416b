package org.kanhe.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.source.SourceId;

/// The manifest of one import: what was handed in together, in order.
///
/// @param id chosen by the caller, unique
public record ImportRecord(String id, Instant started, ImportState state, List<Item> items) {
    public ImportRecord {
        items = List.copyOf(items);
    }

    /// One thing handed in.
    ///
    /// @param file    its name
    /// @param id      its identity; empty when it was refused before it was kept
    /// @param outcome published name of what became of it, empty while open
    /// @param reason  code of the reason it was refused or could not be read, else empty
    /// @param detail  more about the reason, one English sentence
    public record Item(String file, Optional<SourceId> id, String outcome, String reason, Optional<String> detail) {}
}
