package org.kanhe.server.review;

import java.time.Instant;
import java.util.List;

/// Many decisions made at once.
///
/// @param query   the list they were made on
/// @param status  published name of what was chosen, empty where only a person was named
/// @param decided findings changed
/// @param passed  findings left alone: they said it already, or somebody was first
/// @param parts   pieces the list of findings is kept in
public record Batch(Instant at, String by, String query, String status, long decided, long passed, int parts, boolean undone) {
    /// Some of the findings.
    public record Part(List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /// A finding and the version the batch made.
    public record Entry(String finding, String source, long version) {}

    Batch taken() {
        return new Batch(at, by, query, status, decided, passed, parts, true);
    }
}
