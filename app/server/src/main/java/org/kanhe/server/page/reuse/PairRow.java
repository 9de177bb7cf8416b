package org.kanhe.server.page.reuse;

/// One pair in a list.
///
/// @param kind  code of the kind of reuse
/// @param share percent of the shorter text in common
/// @param run   characters of the longest identical run
/// @param kept  numbers left unchanged
/// @param quote the longest identical run
public record PairRow(String href, String kind, int share, int run, int kept, End left, End right, String quote) {
    /// The same with its sides exchanged.
    PairRow turned() {
        return new PairRow(href, kind, share, run, kept, /* left= */ right, /* right= */ left, quote);
    }

    /// Where one of the two stands.
    ///
    /// @param href  the place in its report
    /// @param place in words
    public record End(String href, String unit, String year, String project, String place) {}
}
