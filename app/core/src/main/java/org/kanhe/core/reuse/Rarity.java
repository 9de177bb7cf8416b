package org.kanhe.core.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How much a piece of text tells about where it comes from: the fewer units use it, the more.
///
/// Units are counted, never passages: a unit that repeats itself does not make its words common. A shingle that more than one
/// unit in a hundred uses, or much of one sort of units, weighs nothing. Safe for use by several threads.
public final class Rarity {
    private static final int COMMON_UNITS = 15;
    private static final double COMMON_SHARE = 0.01;
    private static final int SORT_SIZE = 20;
    private static final double SORT_SHARE = 0.15;
    /// From here on it is also counted which sort of unit uses a shingle
    private static final int SORT_COUNTED_FROM = 3;
    private static final int MOST_COUNTED = 255;
    private static final Weight NOTHING = new Weight(0, 0, 0, 0);

    private final FilerCounts users = new FilerCounts();
    private final SaturatingCounts usersOfSort = new SaturatingCounts(1 << 22);
    private final LongSet filers = new LongSet(1024);
    private final Map<String, Integer> filersOfSort = new HashMap<>();
    private long passages;

    /// What two texts have in common.
    ///
    /// @param bits   information of the shared shingles
    /// @param shared shared shingles that weigh anything
    /// @param cover  these over all such shingles of the text that has fewer, 0 to 1
    /// @param units  units that use the shared wording (the median), both texts' own included
    public record Weight(double bits, int shared, double cover, int units) {}

    /// Counts the wording of a passage for its filer.
    public synchronized void add(Prepared passage) {
        Origin origin = passage.passage().origin();
        long filer = Hashing.of(origin.filer());
        String sort = origin.unit().sort();
        if (filers.add(filer)) {
            filersOfSort.merge(sort, 1, Integer::sum);
        }
        long sortHash = Hashing.of(sort);
        for (long shingle : passage.fingerprints().shingles()) {
            if (users.add(shingle, filer) >= SORT_COUNTED_FROM) {
                usersOfSort.increment(shingle ^ sortHash);
            }
        }
        passages++;
    }

    /// Passages counted.
    public synchronized long passages() {
        return passages;
    }

    /// Units counted.
    public synchronized int units() {
        return filers.size();
    }

    /// Weighs what two passages share. Most candidates share a few phrases and no more, so the cheap questions come first.
    ///
    /// @param enough bits below which nobody asks for more: the rest of the answer is then 0
    public synchronized Weight weigh(Prepared left, Prepared right, double enough) {
        long[] a = left.fingerprints().shingles();
        long[] b = right.fingerprints().shingles();
        long[] smaller = a.length <= b.length ? a : b;
        long[] common = common(smaller, a.length <= b.length ? b : a);
        Scale one = scale(left.passage().origin());
        Scale other = scale(right.passage().origin());
        if (common.length * worth(1, 0, one.units()) < enough) {
            return NOTHING;
        }
        int[] frequencies = new int[MOST_COUNTED + 1];
        double bits = 0;
        int shared = 0;
        for (long shingle : common) {
            double worth = worth(shingle, one, other);
            if (worth > 0) {
                shared++;
                bits += worth;
                frequencies[Math.min(MOST_COUNTED, users.get(shingle))]++;
            }
        }
        if (bits < enough) {
            return NOTHING;
        }
        int weighty = 0;
        for (long shingle : smaller) {
            weighty += worth(shingle, one, other) > 0 ? 1 : 0;
        }
        return new Weight(bits, shared, weighty == 0 ? 0 : shared / (double) weighty, median(frequencies, shared));
    }

    private static long[] common(long[] smaller, long[] larger) {
        long[] common = new long[smaller.length];
        int count = 0;
        int j = 0;
        for (long shingle : smaller) {
            while (j < larger.length && larger[j] < shingle) {
                j++;
            }
            if (j < larger.length && larger[j] == shingle) {
                common[count++] = shingle;
            }
        }
        return Arrays.copyOf(common, count);
    }

    private record Scale(long sort, int sortCommon, int common, double units) {}

    private Scale scale(Origin origin) {
        int ofSort = filersOfSort.getOrDefault(origin.unit().sort(), 0);
        int sortCommon = ofSort < SORT_SIZE ? Integer.MAX_VALUE : Math.max(2, (int) (ofSort * SORT_SHARE) - SORT_COUNTED_FROM);
        int common = (int) Math.max(COMMON_UNITS, filers.size() * COMMON_SHARE);
        return new Scale(Hashing.of(origin.unit().sort()), sortCommon, Math.min(common, 255), filers.size() + Background.UNITS);
    }

    /// Bits a shingle is worth to both; set phrases and what is common to either are worth nothing.
    private double worth(long shingle, Scale one, Scale other) {
        if (Background.isSetPhrase(shingle)) {
            return 0;
        }
        int used = users.get(shingle);
        return isCommon(shingle, used, one) || isCommon(shingle, used, other) ? 0 : worth(used, Background.users(shingle), one.units());
    }

    private boolean isCommon(long shingle, int used, Scale scale) {
        return used >= scale.common() || (used > SORT_COUNTED_FROM && usersOfSort.get(shingle ^ scale.sort()) >= scale.sortCommon());
    }

    private static double worth(int used, double expected, double units) {
        return Math.log(units / (Math.max(1, used) + expected)) / (Math.log(2) * Fingerprints.SHINGLE);
    }

    private static int median(int[] frequencies, int count) {
        int seen = 0;
        for (int i = 0; i < frequencies.length; i++) {
            seen += frequencies[i];
            if (seen * 2 >= count && seen > 0) {
                return i;
            }
        }
        return 0;
    }
}
