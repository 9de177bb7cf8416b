package org.kanhe.core.reuse;

import java.util.HashMap;
import java.util.Map;

/// How much a piece of text tells about where it comes from: the fewer units use it, the more.
///
/// Units are counted, never passages: a unit that repeats itself does not make its words common. A shingle that more than one
/// unit in a hundred uses, or much of one sort of units, weighs nothing. Safe for use by several threads.
public final class Rarity {
    private static final int COMMON_UNITS = 15;
    /// In a small archive a whole text may stand in more units before it counts as everybody's: it is a family
    private static final int COMMON_TEXT_UNITS = 40;
    private static final double COMMON_SHARE = 0.01;
    private static final int SORT_SIZE = 20;
    private static final double SORT_SHARE = 0.15;
    /// From here on it is also counted which sort of unit uses a shingle
    private static final int SORT_COUNTED_FROM = 3;
    private static final int FIRST_KEYS = 16;

    private final KeyCounts users = new KeyCounts(FIRST_KEYS);
    private final KeyCounts usersOfSort = new KeyCounts(FIRST_KEYS);
    private final LongSet filers = new LongSet(1024);
    private final Map<String, Integer> filersOfSort = new HashMap<>();
    /// Bits of a shingle by class and users, for so many filers
    private final double[][] bits = new double[Background.SET_PHRASE + 1][KeyCounts.MOST + 1];
    private int bitsFor = -1;
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

    /// Units that use a key.
    synchronized int users(long key) {
        return users.get(key);
    }

    /// What two passages share.
    ///
    /// @param enough bits below which nobody asks for more: the rest of the answer is then 0
    public synchronized Weight weigh(Prepared left, Prepared right, double enough) {
        return new Weighing(this, left, false).with(right, enough);
    }

    /// For one passage and many candidates.
    ///
    /// @param whole whether texts are weighed that are the same as a whole
    Weighing weighing(Prepared passage, boolean whole) {
        return new Weighing(this, passage, whole);
    }

    /// How wording is weighed for one sort of units.
    record Scale(long sort, int sortCommon, int common) {}

    synchronized Scale scale(Origin origin, boolean whole) {
        String sort = origin.unit().sort();
        int ofSort = filersOfSort.getOrDefault(sort, 0);
        int sortCommon = ofSort < SORT_SIZE ? Integer.MAX_VALUE : Math.max(2, (int) (ofSort * SORT_SHARE) - SORT_COUNTED_FROM);
        int common = (int) Math.max(whole ? COMMON_TEXT_UNITS : COMMON_UNITS, filers.size() * COMMON_SHARE);
        return new Scale(Hashing.of(sort), sortCommon, Math.min(common, KeyCounts.MOST));
    }

    synchronized int used(long shingle) {
        return users.get(shingle);
    }

    /// Bits a shingle is worth to a sort of units; set phrases and what is common there are worth nothing.
    synchronized double worth(long shingle, int used, Scale scale) {
        return Background.isSetPhrase(shingle) || isCommon(shingle, used, scale) ? 0 : worth(used, Background.classOf(shingle));
    }

    synchronized boolean isCommon(long shingle, int used, Scale scale) {
        return used >= scale.common() || (used > SORT_COUNTED_FROM && usersOfSort.get(shingle ^ scale.sort()) >= scale.sortCommon());
    }

    /// Bits of a shingle of a class that so many units use.
    synchronized double worth(int used, int ofClass) {
        if (bitsFor != filers.size()) {
            bitsFor = filers.size();
            double units = bitsFor + Background.UNITS;
            for (int c = 0; c < bits.length; c++) {
                for (int u = 0; u < bits[c].length; u++) {
                    bits[c][u] = Math.log(units / (Math.max(1, u) + Background.users(c))) / (Math.log(2) * Fingerprints.SHINGLE);
                }
            }
        }
        return bits[ofClass][used];
    }
}
