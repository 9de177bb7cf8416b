package org.kanhe.core.reuse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kanhe.core.source.SourceId;

/// 雷同: two places that share text nobody else, or hardly anybody, has.
///
/// @param left      the later text, as far as years tell
/// @param right     the earlier one
/// @param alignment both side by side
public record ReusedPair(ReuseKind kind, Judgement judgement, Passage left, Passage right, Alignment alignment) {
    /// A pair judged before, aligned anew.
    public static ReusedPair of(ReuseKind kind, Judgement judgement, Passage left, Passage right) {
        return new ReusedPair(kind, judgement, left, right, align(left, right));
    }

    /// Two passages or two sets of indicators side by side; nothing is shared where one stands for both.
    public static Alignment align(Passage left, Passage right) {
        if (left.id().equals(right.id())) {
            return Alignment.NOTHING;
        } else if (left.isSet()) {
            return SetComparison.align(left, right);
        }
        return Alignment.of(Prepared.of(left, Normaliser.of(left.origin())), Prepared.of(right, Normaliser.of(right.origin())));
    }

    /// A name left standing of which no source is known: the passage stands for both sides.
    static ReusedPair alone(Judgement judgement, Passage passage) {
        return new ReusedPair(ReuseKind.FOREIGN_NAME, judgement, passage, passage, Alignment.NOTHING);
    }

    /// The same pair seen as something else.
    public ReusedPair as(ReuseKind other) {
        return new ReusedPair(other, judgement, left, right, alignment);
    }

    /// The same pair with its sides exchanged.
    public ReusedPair turned() {
        return new ReusedPair(kind, judgement, /* left= */ right, /* right= */ left, alignment.turned());
    }

    /// Whether no second text is known.
    public boolean isAlone() {
        return left.id().equals(right.id());
    }

    /// Names of others left standing in the later text.
    public List<ForeignNames.Found> names() {
        List<ForeignNames.Found> copied = isAlone() ? List.of() : ForeignNames.left(left, right);
        return copied.isEmpty() ? ForeignNames.in(left) : copied;
    }

    /// Identity that survives a new comparison: the two places, whichever stands left. A name left standing is told of beside the pair.
    public String id() {
        return kind == ReuseKind.FOREIGN_NAME ? hash(left.id() + "|" + right.id() + "|name") : id(left, right);
    }

    /// The identity the pair of two passages has or would have. 32 hexadecimal characters.
    public static String id(Passage one, Passage other) {
        String a = one.id();
        String b = other.id();
        String both = a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a;
        return hash(both);
    }

    private static String hash(String identity) {
        return SourceId.of(identity.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 32);
    }
}
