package org.kanhe.core.reuse;

/// A set of longs without boxing: open addressing, never shrinks.
final class LongSet {
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
        int slot = slot(slots, value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        size++;
        return true;
    }

    boolean contains(long value) {
        return value == 0 ? zero : slots[slot(slots, value)] == value;
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
