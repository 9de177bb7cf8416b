package org.kanhe.bench.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Compares everything with everything: an inverted index over all shingles, none left out.
final class ExactPairs {
    /// Two passages and what they have in common.
    ///
    /// @param left   the later one's place in the list
    /// @param right  the earlier one's
    /// @param shared shingles in both
    record Pair(int left, int right, int shared, int leftSize, int rightSize) {
        double jaccard() {
            return (double) shared / (leftSize + rightSize - shared);
        }

        /// Share of the smaller one that is found in the other.
        double containment() {
            return (double) shared / Math.min(leftSize, rightSize);
        }
    }

    private final List<long[]> sets;
    private final long[] keys;
    private final int[] starts;
    private final int[] holders;

    private ExactPairs(List<long[]> sets) {
        this.sets = sets;
        long[] all = new long[sets.stream().mapToInt(s -> s.length).sum()];
        int at = 0;
        for (long[] set : sets) {
            System.arraycopy(set, 0, all, at, set.length);
            at += set.length;
        }
        keys = Shingles.distinct(all);
        starts = new int[keys.length + 1];
        for (long key : all) {
            starts[Arrays.binarySearch(keys, key) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        holders = new int[all.length];
        int[] next = starts.clone();
        for (int i = 0; i < sets.size(); i++) {
            for (long key : sets.get(i)) {
                holders[next[Arrays.binarySearch(keys, key)]++] = i;
            }
        }
    }

    /// Hands over every pair with at least one shingle in common.
    ///
    /// @param sets each sorted and without repetitions
    static void each(List<long[]> sets, Consumer<Pair> taker) {
        new ExactPairs(sets).walk(taker);
    }

    private void walk(Consumer<Pair> taker) {
        int[] shared = new int[sets.size()];
        int[] met = new int[sets.size()];
        for (int i = 0; i < sets.size(); i++) {
            int count = 0;
            for (long key : sets.get(i)) {
                int slot = Arrays.binarySearch(keys, key);
                // holders stand in order: those before this one come first
                for (int p = starts[slot]; holders[p] < i; p++) {
                    if (shared[holders[p]]++ == 0) {
                        met[count++] = holders[p];
                    }
                }
            }
            for (int m = 0; m < count; m++) {
                int j = met[m];
                taker.accept(new Pair(i, j, shared[j], sets.get(i).length, sets.get(j).length));
                shared[j] = 0;
            }
        }
    }
}
