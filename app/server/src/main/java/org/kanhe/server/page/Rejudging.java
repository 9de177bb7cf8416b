package org.kanhe.server.page;

/// Everything is being judged anew: what lists and counts say may still change.
///
/// @param done    files judged
/// @param total   files to judge, 0 while it is about to begin
/// @param waiting files that are only to be held against the archive
public record Rejudging(int done, int total, int waiting) {
    /// Key of the sentence that says so.
    public String key() {
        return total > 0 ? "rejudging.running" : waiting > 0 ? "rejudging.archive" : "rejudging.soon";
    }

    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
