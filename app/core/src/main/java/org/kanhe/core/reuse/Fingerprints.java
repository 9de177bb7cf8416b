package org.kanhe.core.reuse;

import java.util.Arrays;
import java.util.Base64;
import java.util.SplittableRandom;

/// What of a passage is compared: its shingles, and two sorts of keys by which candidates are found.
///
/// Winnowing (MOSS, 2003) guarantees a common key for every common run of at least `RUN + WINDOW - 1` = 13 characters, however
/// long the texts around it; MinHash bands see texts alike as a whole even where every run is common.
public final class Fingerprints {
    /// Characters of a shingle.
    public static final int SHINGLE = 5;
    /// Characters of a winnowed run.
    public static final int RUN = 8;
    public static final int WINDOW = 6;
    public static final int BANDS = 20;
    public static final int ROWS = 4;
    private static final long[] MULTIPLIERS = constants(7);
    private static final long[] SUMMANDS = constants(11);
    private static final int KEY_BYTES = 8;

    private final long[] shingles;
    private final long[] winnowed;
    private final long[] bands;

    private Fingerprints(long[] shingles, long[] winnowed, long[] bands) {
        this.shingles = shingles;
        this.winnowed = winnowed;
        this.bands = bands;
    }

    /// Reduces a text.
    ///
    /// @param ignored characters that belong to a form's own text: no shingle or run that lies wholly in them is taken
    static Fingerprints of(Normalised text, boolean[] ignored) {
        char[] chars = text.chars();
        int[] printed = printedBefore(ignored);
        long[] shingles = distinct(kept(Background.standard().shingles(chars), SHINGLE, printed));
        long[] runs = kept(Hashing.grams(chars, RUN), RUN, printed);
        return new Fingerprints(shingles, winnow(runs), bands(shingles));
    }

    /// Of a set of indicators: its keys, and those by which others like it are found.
    static Fingerprints of(IndicatorSet set) {
        return new Fingerprints(set.keys(), set.sought(), new long[0]);
    }

    /// Distinct shingles in ascending order, the class of each in its lowest bits.
    long[] shingles() {
        return shingles;
    }

    long[] runKeys() {
        return winnowed;
    }

    long[] bandKeys() {
        return bands;
    }

    /// Distinct keys of runs.
    public long[] winnowed() {
        return winnowed.clone();
    }

    /// One key for each band; none for a text too short to have a shingle.
    public long[] bands() {
        return bands.clone();
    }

    /// The written form of a key: 11 characters of the URL-safe base 64.
    public static String written(long key) {
        byte[] bytes = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            bytes[i] = (byte) (key >>> (8 * (KEY_BYTES - 1 - i)));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Shared shingles over all shingles of both.
    public double jaccard(Fingerprints other) {
        int shared = shared(other);
        int all = shingles.length + other.shingles.length - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    /// Shared shingles over those of the smaller.
    public double containment(Fingerprints other) {
        int smaller = Math.min(shingles.length, other.shingles.length);
        return smaller == 0 ? 0 : shared(other) / (double) smaller;
    }

    private int shared(Fingerprints other) {
        int shared = 0;
        int j = 0;
        for (long shingle : shingles) {
            while (j < other.shingles.length && other.shingles[j] < shingle) {
                j++;
            }
            if (j < other.shingles.length && other.shingles[j] == shingle) {
                shared++;
            }
        }
        return shared;
    }

    private static int[] printedBefore(boolean[] ignored) {
        int[] before = new int[ignored.length + 1];
        for (int i = 0; i < ignored.length; i++) {
            before[i + 1] = before[i] + (ignored[i] ? 1 : 0);
        }
        return before;
    }

    private static long[] kept(long[] grams, int k, int[] printed) {
        if (printed[printed.length - 1] == 0) {
            return grams;
        }
        int to = 0;
        for (int i = 0; i < grams.length; i++) {
            if (printed[i + k] - printed[i] < k) {
                grams[to++] = grams[i];
            }
        }
        return Arrays.copyOf(grams, to);
    }

    /// The last of the smallest in every window.
    private static long[] winnow(long[] runs) {
        if (runs.length == 0) {
            return runs;
        }
        long[] chosen = new long[runs.length];
        int n = 0;
        int last = -1;
        int windows = Math.max(1, runs.length - WINDOW + 1);
        for (int i = 0; i < windows; i++) {
            int least = i;
            for (int j = i + 1; j < Math.min(runs.length, i + WINDOW); j++) {
                least = runs[j] <= runs[least] ? j : least;
            }
            if (least != last) {
                chosen[n++] = runs[least];
                last = least;
            }
        }
        return distinct(Arrays.copyOf(chosen, n));
    }

    private static long[] bands(long[] shingles) {
        if (shingles.length == 0) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int b = 0; b < BANDS; b++) {
            long key = b + 1L;
            for (int r = 0; r < ROWS; r++) {
                long multiplier = MULTIPLIERS[b * ROWS + r];
                long summand = SUMMANDS[b * ROWS + r];
                long least = Long.MAX_VALUE;
                for (long shingle : shingles) {
                    least = Math.min(least, (shingle * multiplier + summand) >>> 1);
                }
                key = Hashing.mix(key * 31 + least);
            }
            bands[b] = key;
        }
        return bands;
    }

    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int to = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[to++] = values[i];
            }
        }
        return Arrays.copyOf(values, to);
    }

    private static long[] constants(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] constants = new long[BANDS * ROWS];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = random.nextLong() | 1;
        }
        return constants;
    }
}
