package org.kanhe.server.review;

import java.time.Instant;
import java.util.List;
import org.kanhe.core.check.Decision;

/// Many decisions made at once.
///
/// @param query    the list they were made on
/// @param status   published name of what was chosen, empty where only a person was named
/// @param total    findings the list had
/// @param decided  findings changed so far
/// @param passed   findings left alone so far: they said it already, or somebody was first
/// @param parts    pieces the list of findings is kept in
/// @param restored findings that say again what they said before, when it was taken back
/// @param undoneBy who took it back
public record Batch(Instant at, String by, String query, String status, long total, long decided, long passed, int parts, State state, long restored, String undoneBy) {
    /// How far it is.
    public enum State {
        RUNNING,
        DONE,
        /// The service ended before it did: what was decided stands, the rest was not touched
        CUT_SHORT,
        UNDOING,
        UNDONE;

        /// The published name.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public boolean isOver() {
            return this != RUNNING && this != UNDOING;
        }
    }

    /// Some of the findings, noted before they are decided on.
    public record Part(List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /// A finding and what the batch makes of it.
    ///
    /// @param version the decision it makes
    /// @param at      when
    /// @param before  what was decided before
    public record Entry(String finding, String source, long version, Instant at, Decision before) {
        boolean isStanding(Decision now) {
            return now.version() == version && now.at().equals(at);
        }

        /// Whether it says again what it said before.
        boolean isBack(Decision now) {
            return now.version() == version + 1 && now.status() == before.status() && now.dismissal().equals(before.dismissal()) && now.note().equals(before.note()) && now.assignee().equals(before.assignee());
        }
    }

    Batch further(long more, long left, int pieces) {
        return new Batch(at, by, query, status, total, decided + more, passed + left, parts + pieces, state, restored, undoneBy);
    }

    Batch now(State next) {
        return new Batch(at, by, query, status, total, decided, passed, parts, next, restored, undoneBy);
    }

    Batch undoing(String who) {
        return new Batch(at, by, query, status, total, decided, passed, parts, State.UNDOING, 0, who);
    }

    Batch restored(long more) {
        return new Batch(at, by, query, status, total, decided, passed, parts, state, restored + more, undoneBy);
    }

    /// Findings that were not put back, because somebody decided on them since.
    public long kept() {
        return Math.max(0, decided - restored);
    }

    /// Done so far, in percent.
    public long percent() {
        long done = state == State.UNDOING ? restored : decided + passed;
        long all = state == State.UNDOING ? decided : total;
        return all == 0 ? 0 : Math.min(100, 100 * done / all);
    }
}
