package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;

/// How many filers use each key, up to 255 each, in eight bytes a key: forty bits of the key, the count, and sixteen bits of who came
/// last. Open addressing, so that a question costs one line of the processor's cache however large the archive.
///
/// Most keys have one filer, who is remembered in place; only of shared keys every use is noted, so that a unit repeating itself for
/// years counts once. Two keys in a million million are taken for one.
final class KeyCounts {
    static final int MOST = 255;
    private static final int TAG_SHIFT = 24;
    private static final int COUNT_SHIFT = 16;
    private static final long FILER = 0xffff;
    private static final int FIRST_SEEN = 1 << 18;
    private static final int LARGEST_SEEN = 1 << 26;
    private long[] slots;
    private int shift;
    private int used;
    private final List<SeenKeys> seen = new ArrayList<>();
    private int seenCapacity = FIRST_SEEN;
    private int seenUsed;

    /// @param bits the table begins with so many slots, as a power of two
    KeyCounts(int bits) {
        slots = new long[1 << bits];
        shift = Long.SIZE - bits;
        seen.add(new SeenKeys(seenCapacity));
    }

    int get(long key) {
        return count(slots[slot(key)]);
    }

    /// Counts one more, whoever it is.
    void increment(long key) {
        int at = slot(key);
        if (count(slots[at]) < MOST) {
            put(at, key, count(slots[at]) + 1, 0);
        }
    }

    /// Counts a filer's use of a key, once however often it is told.
    ///
    /// @return how many other filers had used it, or -1 when this one had already
    int add(long key, long filer) {
        int at = slot(key);
        long slot = slots[at];
        int count = count(slot);
        long who = filer & FILER;
        if (count == 0) {
            put(at, key, 1, who);
            return 0;
        } else if ((slot & FILER) == who) {
            return -1;
        } else if (count == MOST) {
            return MOST;
        } else if (count == 1) {
            note(use(key, slot & FILER));
        } else if (isSeen(use(key, who))) {
            put(at, key, count, who);
            return -1;
        }
        note(use(key, who));
        put(at, key, count + 1, who);
        return count;
    }

    private void put(int at, long key, int count, long filer) {
        boolean fresh = slots[at] == 0;
        slots[at] = (key >>> TAG_SHIFT << TAG_SHIFT) | ((long) count << COUNT_SHIFT) | filer;
        used += fresh ? 1 : 0;
        if (used > slots.length / 4 * 3) {
            grow();
        }
    }

    private int slot(long key) {
        long tag = key >>> TAG_SHIFT;
        int mask = slots.length - 1;
        int i = (int) (key >>> shift);
        while (slots[i] != 0 && slots[i] >>> TAG_SHIFT != tag) {
            i = (i + 1) & mask;
        }
        return i;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        shift--;
        for (long slot : old) {
            if (slot != 0) {
                slots[slot(slot)] = slot;
            }
        }
    }

    private static int count(long slot) {
        return (int) (slot >>> COUNT_SHIFT) & MOST;
    }

    private static long use(long key, long filer) {
        return (key >>> TAG_SHIFT << TAG_SHIFT) * 31 + filer;
    }

    private boolean isSeen(long use) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).contains(use)) {
                return true;
            }
        }
        return false;
    }

    private void note(long use) {
        if (seenUsed >= seenCapacity && seenCapacity < LARGEST_SEEN) {
            seenCapacity *= 4;
            seenUsed = 0;
            seen.add(new SeenKeys(seenCapacity));
        }
        seen.getLast().add(use);
        seenUsed++;
    }
}
