package org.kanhe.bench.reuse;

import java.util.Arrays;

/// The set of all runs of five characters of a text, each as a 64-bit hash. Written apart from the product's own, so that
/// the truth does not share its mistakes.
final class Shingles {
    static final int LENGTH = 5;

    private Shingles() {}

    /// Sorted, without repetitions; empty for a text of less than five characters.
    static long[] of(String text) {
        int count = text.length() - LENGTH + 1;
        if (count <= 0) {
            return new long[0];
        }
        long[] all = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int j = 0; j < LENGTH; j++) {
                hash = mixed(hash ^ text.charAt(i + j)) + j;
            }
            all[i] = hash;
        }
        return distinct(all);
    }

    static long[] distinct(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    static int shared(long[] a, long[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] < b[j]) {
                i++;
            } else if (a[i] > b[j]) {
                j++;
            } else {
                shared++;
                i++;
                j++;
            }
        }
        return shared;
    }

    static long mixed(long x) {
        long y = (x ^ x >>> 32) * 0xD6E8FEB86659FD93L;
        y = (y ^ y >>> 32) * 0xD6E8FEB86659FD93L;
        return y ^ y >>> 32;
    }
}
