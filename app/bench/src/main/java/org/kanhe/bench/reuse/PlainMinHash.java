package org.kanhe.bench.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// The textbook method as a peer: MinHash over the text as printed, 20 bands of 4, a candidate counts as a copy when the
/// Jaccard of the two texts is at least 0.7. It knows no form text, masks nothing and weighs nothing.
final class PlainMinHash {
    private static final int BANDS = 20;
    private static final int ROWS = 4;
    private static final double LEAST = 0.7;
    /// Longer lists of one band are form text; the peer would not end without a limit
    private static final int LONGEST_LIST = 1000;

    private final long[] factors = new Random(7).longs(BANDS * ROWS).map(x -> x | 1).toArray();
    private final Map<Long, List<Integer>> lists = new HashMap<>();
    private final List<long[]> sets = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    /// Earlier passages it takes for the same text; then keeps this one.
    List<Integer> add(Planted passage) {
        long[] set = Shingles.of(passage.text().replaceAll("\\s", ""));
        TreeSet<Integer> candidates = new TreeSet<>();
        int own = sets.size();
        for (long band : bands(set)) {
            List<Integer> list = lists.computeIfAbsent(band, _ -> new ArrayList<>());
            candidates.addAll(list);
            if (list.size() < LONGEST_LIST) {
                list.add(own);
            }
        }
        sets.add(set);
        numbers.add(passage.number());
        return candidates.stream().filter(c -> jaccard(set, sets.get(c)) >= LEAST).map(numbers::get).toList();
    }

    private static double jaccard(long[] a, long[] b) {
        int shared = Shingles.shared(a, b);
        return shared == 0 ? 0 : (double) shared / (a.length + b.length - shared);
    }

    private long[] bands(long[] set) {
        if (set.length == 0) {
            return new long[0];
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : set) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], (shingle * factors[i]) >>> 1);
            }
        }
        long[] bands = new long[BANDS];
        for (int b = 0; b < BANDS; b++) {
            long hash = b;
            for (int r = 0; r < ROWS; r++) {
                hash = Shingles.mixed(hash * 31 + least[b * ROWS + r]);
            }
            bands[b] = hash;
        }
        return bands;
    }
}
