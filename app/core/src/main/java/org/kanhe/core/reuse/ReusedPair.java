package org.kanhe.core.reuse;

import java.nio.charset.StandardCharsets;
import org.kanhe.core.source.SourceId;

/// 雷同: two places that share text nobody else, or hardly anybody, has.
///
/// @param left      the later text, as far as years tell
/// @param right     the earlier one
/// @param alignment both side by side
public record ReusedPair(ReuseKind kind, Judgement judgement, Passage left, Passage right, Alignment alignment) {
    /// A pair judged before, aligned anew.
    public static ReusedPair of(ReuseKind kind, Judgement judgement, Passage left, Passage right) {
        Prepared one = Prepared.of(left, Normaliser.of(left.origin()));
        Prepared other = Prepared.of(right, Normaliser.of(right.origin()));
        return new ReusedPair(kind, judgement, left, right, Alignment.of(one, other));
    }

    /// Identity that survives a new comparison: the two places, whichever stands left.
    public String id() {
        return id(left, right);
    }

    /// The identity the pair of two passages has or would have. 32 hexadecimal characters.
    public static String id(Passage one, Passage other) {
        String a = one.id();
        String b = other.id();
        String both = a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a;
        return SourceId.of(both.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 32);
    }
}
