package org.kanhe.core.reuse;

import java.util.Arrays;

/// Weighs one passage against one candidate after another: what its shingles are worth is looked up once, not for each of them.
/// For one thread, and while nothing is added to what is known.
final class Weighing {
    private static final Rarity.Weight NOTHING = new Rarity.Weight(0, 0, 0, 0);
    private static final int UNKNOWN = -1;

    /// Shingles two texts must share to be one text, and how much of both
    private static final int TEXT = 70;
    private static final double NEARLY_ALL = 0.9;
    private static final int PLAIN = 3;
    private static final double EVERYDAY = 0.25;

    private final Rarity rarity;
    private final boolean whole;
    private final Rarity.Scale own;
    private final long[] shingles;
    private final int[] used;
    private final double[] worth;
    private final int[] common;
    private double greatest = UNKNOWN;

    Weighing(Rarity rarity, Prepared passage, boolean whole) {
        this.rarity = rarity;
        this.whole = whole;
        this.own = rarity.scale(passage.passage().origin(), whole);
        this.shingles = passage.fingerprints().shingles();
        this.used = new int[shingles.length];
        this.worth = new double[shingles.length];
        this.common = new int[shingles.length];
        Arrays.fill(used, UNKNOWN);
    }

    /// Most candidates share a few phrases and no more, so the cheap questions come first.
    ///
    /// @param enough bits below which nobody asks for more: the rest of the answer is then 0
    Rarity.Weight with(Prepared other, double enough) {
        long[] theirs = other.fingerprints().shingles();
        int count = common(theirs);
        if (count * greatest() < enough || (whole && !isOneText(count, theirs.length))) {
            return NOTHING;
        }
        double most = 0;
        for (int i = 0; i < count; i++) {
            most += worth(common[i], own);
        }
        return most < enough ? NOTHING : weight(other, count, enough);
    }

    private Rarity.Weight weight(Prepared other, int count, double enough) {
        long[] theirs = other.fingerprints().shingles();
        Rarity.Scale scale = rarity.scale(other.passage().origin(), whole);
        int[] frequencies = new int[KeyCounts.MOST + 1];
        double bits = 0;
        int shared = 0;
        for (int i = 0; i < count; i++) {
            double bit = worth(common[i], scale);
            if (bit > 0) {
                shared++;
                bits += bit;
                frequencies[used[common[i]]]++;
            }
        }
        if (bits < enough) {
            return NOTHING;
        }
        int weighty = shingles.length <= theirs.length ? own(scale) : theirs(theirs, scale);
        return new Rarity.Weight(bits, shared, weighty == 0 ? 0 : shared / (double) weighty, median(frequencies, shared));
    }

    private boolean isOneText(int count, int theirs) {
        return count >= TEXT && count >= NEARLY_ALL * Math.max(shingles.length, theirs) && everyday() <= EVERYDAY * shingles.length;
    }

    /// Shingles of everyday words alone, which set sentences are full of.
    private int everyday() {
        int everyday = 0;
        for (long shingle : shingles) {
            everyday += Background.classOf(shingle) >= PLAIN ? 1 : 0;
        }
        return everyday;
    }

    private double greatest() {
        if (greatest < 0) {
            greatest = rarity.worth(1, 0);
        }
        return greatest;
    }

    /// Notes which of the own shingles both have.
    private int common(long[] theirs) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < shingles.length && j < theirs.length; i++) {
            long shingle = shingles[i];
            while (j < theirs.length && theirs[j] < shingle) {
                j++;
            }
            if (j < theirs.length && theirs[j] == shingle) {
                common[count++] = i;
            }
        }
        return count;
    }

    /// Bits a shingle is worth to both; what is common to either is worth nothing.
    private double worth(int i, Rarity.Scale scale) {
        if (used[i] == UNKNOWN) {
            used[i] = rarity.used(shingles[i]);
            worth[i] = rarity.worth(shingles[i], used[i], own);
        }
        return worth[i] > 0 && scale.sort() != own.sort() && rarity.isCommon(shingles[i], used[i], scale) ? 0 : worth[i];
    }

    private int own(Rarity.Scale scale) {
        int weighty = 0;
        for (int i = 0; i < shingles.length; i++) {
            weighty += worth(i, scale) > 0 ? 1 : 0;
        }
        return weighty;
    }

    private int theirs(long[] theirs, Rarity.Scale scale) {
        int weighty = 0;
        for (long shingle : theirs) {
            int users = rarity.used(shingle);
            weighty += rarity.worth(shingle, users, own) > 0 && !rarity.isCommon(shingle, users, scale) ? 1 : 0;
        }
        return weighty;
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
