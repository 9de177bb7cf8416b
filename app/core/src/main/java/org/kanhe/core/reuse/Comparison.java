package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Holds a passage against candidates, however these were found.
///
/// @param rarity what is known of the whole archive's wording
public record Comparison(Rarity rarity) {
    /// How much of the shared information must lie in stretches long enough to be seen as one.
    private static final double IN_STRETCHES = 0.6;
    private static final int STRETCH = 10;
    private static final int GAP = 4;
    private static final int SHORT = 60;

    /// The pairs a passage makes, the most telling first. Two passages of one report are compared only when one is the target
    /// and the other the result: what else repeats there is nobody's business.
    public List<ReusedPair> of(Prepared passage, List<Prepared> candidates) {
        List<ReusedPair> pairs = new ArrayList<>();
        if (passage.isComparable()) {
            Weighing weighing = rarity.weighing(passage, false);
            Weighing whole = rarity.weighing(passage, true);
            double chance = Judgement.chance(rarity.passages());
            candidates.forEach(candidate -> of(weighing, whole, passage, candidate, chance).ifPresent(pairs::add));
        }
        pairs.sort(Comparator.comparingDouble((ReusedPair p) -> p.judgement().bits()).reversed());
        return pairs;
    }

    /// The pair two passages make, if they share anything that proves something.
    public Optional<ReusedPair> of(Prepared one, Prepared other) {
        return of(one, List.of(other)).stream().findFirst();
    }

    private Optional<ReusedPair> of(Weighing weighing, Weighing whole, Prepared one, Prepared other, double chance) {
        if (one.passage().isSet() || other.passage().isSet()) {
            return sets(one, other);
        }
        // the cheap question first: most candidates share too little for any other
        Rarity.Weight told = weighing.with(other, chance + Judgement.MARGIN);
        Rarity.Weight weight = told.shared() == 0 ? whole.with(other, chance + Judgement.MARGIN) : told;
        if (weight.shared() == 0 || !other.isComparable()) {
            return Optional.empty();
        }
        Judgement judgement = Judgement.of(weight, chance);
        ReuseKind kind = one.passage().origin().relation(other.passage().origin());
        if (!judgement.isReuse() || (kind == ReuseKind.SAME_REPORT && !isTargetAndResult(one, other))) {
            return Optional.empty();
        }
        boolean later = isLater(one.passage(), other.passage());
        Prepared left = later ? one : other;
        Prepared right = later ? other : one;
        Alignment alignment = Alignment.of(left, right);
        boolean proven = isOneText(alignment) && (!isSetSentence(alignment, judgement) || judgement.isBeyondDoubt(chance));
        return proven ? Optional.of(new ReusedPair(kind, judgement, left.passage(), right.passage(), alignment)) : Optional.empty();
    }

    private Optional<ReusedPair> sets(Prepared one, Prepared other) {
        boolean later = isLater(one.passage(), other.passage());
        Passage left = later ? one.passage() : other.passage();
        Passage right = later ? other.passage() : one.passage();
        return !left.isSet() || !right.isSet() ? Optional.empty()
                : new SetComparison(rarity).judge(one, other).map(judgement -> new ReusedPair(ReuseKind.INDICATOR_SET, judgement, left, right, SetComparison.align(left, right)));
    }

    /// Scattered crumbs of common language are no copy, however many. A word replaced here and there does not break a stretch.
    private static boolean isOneText(Alignment alignment) {
        int inStretches = 0;
        int stretch = 0;
        Span left = new Span(0, 0);
        Span right = left;
        for (Alignment.Shared shared : alignment.shared()) {
            boolean goesOn = isNear(left, shared.left()) && isNear(right, shared.right());
            inStretches += goesOn || stretch < STRETCH ? 0 : stretch;
            stretch = goesOn ? stretch + shared.length() : shared.length();
            left = shared.left();
            right = shared.right();
        }
        inStretches += stretch < STRETCH ? 0 : stretch;
        return inStretches >= IN_STRETCHES * Math.min(alignment.sharedLength(), 60);
    }

    private static boolean isNear(Span before, Span after) {
        return after.start() >= before.end() && after.start() - before.end() <= GAP;
    }

    /// A short text whose every number differs, or that a third unit has as well, may be the sentence everybody in this trade
    /// writes.
    private static boolean isSetSentence(Alignment alignment, Judgement judgement) {
        boolean otherNumbers = alignment.replaced().stream().anyMatch(r -> r.sort() == Alignment.Replaced.Sort.NUMBER) && alignment.unchangedNumbers().isEmpty();
        return alignment.sharedLength() < SHORT && (otherNumbers || judgement.units() > 2);
    }

    private static boolean isTargetAndResult(Prepared one, Prepared other) {
        SectionClass a = one.passage().section();
        SectionClass b = other.passage().section();
        return (a == SectionClass.GOAL && b == SectionClass.RESULT) || (a == SectionClass.RESULT && b == SectionClass.GOAL);
    }

    private static boolean isLater(Passage one, Passage other) {
        int a = one.origin().year();
        int b = other.origin().year();
        if (one.origin().report().equals(other.origin().report())) {
            return one.section() == SectionClass.RESULT;
        }
        return a == b || a == Origin.UNKNOWN_YEAR || b == Origin.UNKNOWN_YEAR || a > b;
    }
}
