package org.kanhe.search.reuse;

import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;

/// A pair as it was judged. How both texts lie side by side is made anew from them whenever it is asked for.
///
/// @param grade    A, B or C
/// @param score    0 to 100
/// @param cover    shared part of the smaller text, 0 to 1
/// @param sharing  units that use the shared wording, both included
/// @param family   identity of the family it belongs to, empty when to none
/// @param excluded somebody decided that it is legitimate
public record StoredPair(String id, ReuseKind kind, String grade, double score, double bits, double cover, int sharing, Passage left, Passage right, String family,
        boolean excluded) {
    public StoredPair in(String otherFamily) {
        return new StoredPair(id, ReuseKind.FAMILY, grade, score, bits, cover, sharing, left, right, otherFamily, excluded);
    }

    public StoredPair excluded(boolean now) {
        return new StoredPair(id, kind, grade, score, bits, cover, sharing, left, right, family, now);
    }
}
