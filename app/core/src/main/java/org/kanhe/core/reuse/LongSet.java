package org.kanhe.core.reuse;

/// A set of longs without boxing: open addressing, never shrinks.
final class LongSet {
    private static final int FILTER_BITS = 14;
    /// What is surely not in is told by this alone: it stays in the processor's nearest cache
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private long[] slots;
    private boolean zero;
    private int size;

    LongSet(int expected) {
        slots = new long[Math.max(16, Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2)];
    }

    boolean add(long value) {
        if (value == 0) {
            boolean fresh = !zero;
            zero = true;
            size += fresh ? 1 : 0;
            return fresh;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        filter[word(value)] |= 1L << (value >>> FILTER_BITS);
        int slot = slot(slots, value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        size++;
        return true;
    }

    boolean contains(long value) {
        return value == 0 ? zero : (filter[word(value)] & (1L << (value >>> FILTER_BITS))) != 0 && slots[slot(slots, value)] == value;
    }

    private static int word(long value) {
        return (int) (value >>> (FILTER_BITS + 6)) & ((1 << (FILTER_BITS - 6)) - 1);
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long value : slots) {
            if (value != 0) {
                larger[slot(larger, value)] = value;
            }
        }
        slots = larger;
    }

    private static int slot(long[] in, long value) {
        int mask = in.length - 1;
        int i = (int) (value ^ (value >>> 29)) & mask;
        while (in[i] != 0 && in[i] != value) {
            i = (i + 1) & mask;
        }
        return i;
    }
}
