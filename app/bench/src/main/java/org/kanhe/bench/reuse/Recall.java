package org.kanhe.bench.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kanhe.core.reuse.CandidateIndex;
import org.kanhe.core.reuse.Comparison;
import org.kanhe.core.reuse.Prepared;
import org.kanhe.core.reuse.Rarity;

/// Holds the product's candidates and decisions against everything compared with everything.
final class Recall {
    /// Fewer shingles in common cannot carry the information a decision needs
    private static final int LEAST_SHARED = 12;
    /// Shorter texts prove nothing
    private static final int LEAST_SHINGLES = 20;

    /// What was found of what there is.
    ///
    /// @param high      candidates among pairs with a Jaccard of 0.8 and more
    /// @param middle    0.7 and more
    /// @param contained nine tenths of the smaller in the other, Jaccard under 0.5
    /// @param decided   of the pairs the rule flags when it judges all of them
    record Found(Share high, Share middle, Share contained, Share decided, double candidates) {}

    private final List<Planted> planted;
    private final List<Prepared> prepared;
    private final List<Set<Integer>> candidates = new ArrayList<>();
    private final Comparison comparison;
    private Share high = Share.NONE;
    private Share middle = Share.NONE;
    private Share contained = Share.NONE;
    private Share decided = Share.NONE;

    private Recall(List<Planted> planted) {
        this.planted = planted;
        this.prepared = planted.stream().map(Filed::prepared).toList();
        Rarity rarity = new Rarity();
        prepared.stream().filter(Prepared::isComparable).forEach(rarity::add);
        this.comparison = new Comparison(rarity);
        IdentityHashMap<Prepared, Integer> numbers = new IdentityHashMap<>();
        CandidateIndex index = new CandidateIndex();
        for (int i = 0; i < prepared.size(); i++) {
            Set<Integer> found = new HashSet<>();
            if (prepared.get(i).isComparable()) {
                index.of(prepared.get(i)).forEach(p -> found.add(numbers.getOrDefault(p, -1)));
                index.add(prepared.get(i));
            }
            numbers.put(prepared.get(i), i);
            candidates.add(found);
        }
    }

    static Found of(PlantedArchive archive) {
        Recall recall = new Recall(archive.passages().toList());
        List<long[]> sets = recall.prepared.stream().map(p -> p.isComparable() ? Shingles.of(p.text().toString()) : new long[0]).toList();
        ExactPairs.each(sets, recall::pair);
        double mean = recall.candidates.stream().mapToInt(Set::size).average().orElse(0);
        return new Found(recall.high, recall.middle, recall.contained, recall.decided, mean);
    }

    private void pair(ExactPairs.Pair pair) {
        Planted left = planted.get(pair.left());
        Planted right = planted.get(pair.right());
        if (pair.shared() < LEAST_SHARED || left.report() == right.report()) {
            return;
        }
        boolean found = candidates.get(pair.left()).contains(pair.right());
        boolean judged = !left.kind().isBoilerplate() && !right.kind().isBoilerplate() && Math.min(pair.leftSize(), pair.rightSize()) >= LEAST_SHINGLES;
        if (judged) {
            high = pair.jaccard() >= 0.8 ? high.plus(found) : high;
            middle = pair.jaccard() >= 0.7 ? middle.plus(found) : middle;
            contained = pair.containment() >= 0.9 && pair.jaccard() < 0.5 ? contained.plus(found) : contained;
        }
        if (comparison.of(prepared.get(pair.left()), prepared.get(pair.right())).isPresent()) {
            decided = decided.plus(found);
        }
    }
}
