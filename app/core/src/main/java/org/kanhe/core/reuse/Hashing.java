package org.kanhe.core.reuse;

/// 64-bit hashes of short runs of characters.
final class Hashing {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private Hashing() {}

    /// Spreads every bit of `x` over all of the result.
    static long mix(long x) {
        long h = x;
        h ^= h >>> 32;
        h *= 0xd6e8feb86659fd93L;
        h ^= h >>> 32;
        h *= 0xd6e8feb86659fd93L;
        h ^= h >>> 32;
        return h;
    }

    /// Hashes of every run of `k` characters, by first character.
    static long[] grams(char[] text, int k) {
        int n = text.length - k + 1;
        if (n <= 0) {
            return new long[0];
        }
        long power = 1;
        for (int i = 1; i < k; i++) {
            power *= BASE;
        }
        long[] hashes = new long[n];
        long h = 0;
        for (int i = 0; i < text.length; i++) {
            h = h * BASE + text[i] + 1;
            if (i >= k - 1) {
                hashes[i - k + 1] = mix(h + k);
                h -= (text[i - k + 1] + 1) * power;
            }
        }
        return hashes;
    }

    static long of(char[] text, int from, int to) {
        long h = 0;
        for (int i = from; i < to; i++) {
            h = h * BASE + text[i] + 1;
        }
        return mix(h + (to - from));
    }

    static long of(CharSequence text) {
        long h = 0;
        for (int i = 0; i < text.length(); i++) {
            h = h * BASE + text.charAt(i) + 1;
        }
        return mix(h + text.length());
    }
}
