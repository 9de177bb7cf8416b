package org.kanhe.core.reuse;

/// Whether a key has been seen, in two bytes a key; wrongly yes about once in a hundred, never wrongly no.
final class SeenKeys {
    private final long[] words;

    /// @param expected keys it is to hold
    SeenKeys(int expected) {
        words = new long[Math.max(1, Integer.highestOneBit(Math.max(1, expected / 4)))];
    }

    boolean contains(long key) {
        long h = Hashing.mix(key);
        long bits = bits(h);
        return (words[word(h)] & bits) == bits;
    }

    void add(long key) {
        long h = Hashing.mix(key);
        words[word(h)] |= bits(h);
    }

    private static long bits(long h) {
        return (1L << h) | (1L << (h >>> 6)) | (1L << (h >>> 12)) | (1L << (h >>> 18));
    }

    private int word(long h) {
        return (int) ((h >>> 32) & (words.length - 1));
    }
}
