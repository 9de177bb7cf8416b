package org.kanhe.core.reuse;

import java.util.Arrays;

/// Which passages have a key, without boxing: open addressing, chains in one pool. A key of too many passages tells nothing
/// and keeps only its count.
final class Postings {
    private long[] keys = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int[] next = new int[1 << 14];
    private int[] passages = new int[1 << 14];
    private int used;
    private int pooled = 1;

    /// Notes that a passage has a key.
    ///
    /// @param most passages a key may have to be of use
    void add(long key, int passage, int most) {
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot]++ == 0) {
            keys[slot] = key;
            used++;
        }
        if (counts[slot] > most) {
            return;
        }
        if (pooled == next.length) {
            next = Arrays.copyOf(next, pooled * 2);
            passages = Arrays.copyOf(passages, pooled * 2);
        }
        next[pooled] = heads[slot];
        passages[pooled] = passage;
        heads[slot] = pooled++;
    }

    /// First link of the chain of a key, 0 when it has none or too many.
    int first(long key, int most) {
        int slot = slot(key);
        return counts[slot] == 0 || counts[slot] > most ? 0 : heads[slot];
    }

    int next(int link) {
        return next[link];
    }

    int passage(int link) {
        return passages[link];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int i = (int) (key ^ (key >>> 31)) & mask;
        while (counts[i] != 0 && keys[i] != key) {
            i = (i + 1) & mask;
        }
        return i;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
