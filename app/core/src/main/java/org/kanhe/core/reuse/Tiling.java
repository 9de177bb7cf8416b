package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Greedy string tiling: the longest common run first, then the longest of what is left. Sees sentences that changed places.
public final class Tiling {
    /// Shortest tile, in normalised characters.
    public static final int SHORTEST = Fingerprints.SHINGLE;
    /// Texts of one repeated word have more runs in common than anybody wants to see
    private static final int MOST_RUNS = 20_000;
    private static final int COORDINATE_BITS = 20;

    private final char[] left;
    private final char[] right;
    private long[] runs = new long[256];
    private int count;

    private Tiling(char[] left, char[] right) {
        this.left = left;
        this.right = right;
    }

    /// Tiles two texts; no character is in two tiles.
    ///
    /// @return ordered by place in the left text
    public static List<Tile> of(Normalised left, Normalised right) {
        Tiling tiling = new Tiling(left.chars(), right.chars());
        tiling.collect();
        return tiling.choose();
    }

    /// Every run that cannot be made longer.
    private void collect() {
        if (left.length < SHORTEST || right.length < SHORTEST) {
            return;
        }
        long[] of = Hashing.grams(right, SHORTEST);
        int buckets = Integer.highestOneBit(of.length) * 4;
        int[] head = new int[buckets];
        int[] next = new int[of.length];
        for (int j = of.length - 1; j >= 0; j--) {
            int bucket = (int) of[j] & (buckets - 1);
            next[j] = head[bucket];
            head[bucket] = j + 1;
        }
        long[] seeds = Hashing.grams(left, SHORTEST);
        for (int i = 0; i < seeds.length; i++) {
            for (int j = head[(int) seeds[i] & (buckets - 1)] - 1; j >= 0; j = next[j] - 1) {
                boolean begun = i > 0 && j > 0 && left[i - 1] == right[j - 1];
                if (!begun && of[j] == seeds[i]) {
                    add(i, j);
                }
            }
        }
    }

    private void add(int i, int j) {
        int length = 0;
        while (i + length < left.length && j + length < right.length && left[i + length] == right[j + length]) {
            length++;
        }
        if (length >= SHORTEST && count < MOST_RUNS) {
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, count * 2);
            }
            runs[count++] = run(i, j, length);
        }
    }

    /// Ascending order is by length, then from the end of the texts to their start.
    private static long run(int i, int j, int length) {
        long mask = (1L << COORDINATE_BITS) - 1;
        return ((long) length << (2 * COORDINATE_BITS)) | ((mask - i) << COORDINATE_BITS) | (mask - j);
    }

    private List<Tile> choose() {
        Arrays.sort(runs, 0, count);
        boolean[] leftTaken = new boolean[left.length];
        boolean[] rightTaken = new boolean[right.length];
        List<Tile> tiles = new ArrayList<>();
        int mask = (1 << COORDINATE_BITS) - 1;
        while (count > 0) {
            long run = runs[--count];
            Tile whole = new Tile(mask - (int) ((run >>> COORDINATE_BITS) & mask), mask - (int) (run & mask), (int) (run >>> (2 * COORDINATE_BITS)));
            Tile free = longestFree(whole, leftTaken, rightTaken);
            if (free.length() == whole.length()) {
                Arrays.fill(leftTaken, free.left(), free.leftEnd(), true);
                Arrays.fill(rightTaken, free.right(), free.rightEnd(), true);
                tiles.add(free);
            } else if (free.length() >= SHORTEST) {
                // its turn comes again among runs of its remaining length
                insert(run(free.left(), free.right(), free.length()));
            }
        }
        tiles.sort(Comparator.comparingInt(Tile::left));
        return List.copyOf(tiles);
    }

    private void insert(long run) {
        int at = Arrays.binarySearch(runs, 0, count, run);
        int place = at < 0 ? -at - 1 : at;
        System.arraycopy(runs, place, runs, place + 1, count - place);
        runs[place] = run;
        count++;
    }

    private static Tile longestFree(Tile tile, boolean[] leftTaken, boolean[] rightTaken) {
        int best = 0;
        int from = 0;
        int run = 0;
        for (int i = 0; i < tile.length(); i++) {
            run = leftTaken[tile.left() + i] || rightTaken[tile.right() + i] ? 0 : run + 1;
            if (run > best) {
                best = run;
                from = i - run + 1;
            }
        }
        return new Tile(tile.left() + from, tile.right() + from, best);
    }
}
