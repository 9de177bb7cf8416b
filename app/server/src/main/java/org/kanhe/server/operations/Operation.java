package org.kanhe.server.operations;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One run over the whole archive, at one moment.
///
/// @param total    files to go through
/// @param done     files gone through, failures included
/// @param failed   files that could not be done; the log names them
/// @param repaired files that were found to differ and were put right; of audits only
/// @param reason   why it ended early, empty when it did not
/// @param finished empty while running
public record Operation(String id, Kind kind, State state, int total, int done, int failed, int repaired, String reason, Instant started, Optional<Instant> finished) {
    /// What is made anew.
    public enum Kind {
        /// The search index, from stored readings, verdicts and decisions
        REINDEX,
        /// The verdicts, from stored readings
        RECHECK,
        /// Everything, from the originals
        REREAD,
        /// Copied text: every report against every other
        COMPARE,
        /// Nothing: the index is held against the store, and what differs is put right
        AUDIT;

        /// The published name.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far it is.
    public enum State {
        RUNNING,
        DONE,
        /// It ended early; what it was to replace is still in use
        FAILED;

        /// The published name.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
