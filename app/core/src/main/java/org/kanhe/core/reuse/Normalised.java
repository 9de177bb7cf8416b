package org.kanhe.core.reuse;

import java.util.Arrays;

/// Text made comparable, each character with the stretch of the original it stands for.
///
/// `#` stands for a number, `@` for a name of the report's own. The original stays at hand, so both views are kept.
public final class Normalised {
    public static final char NUMBER = '#';
    public static final char NAME = '@';

    private final String raw;
    private final char[] chars;
    private final int[] start;
    private final int[] end;

    Normalised(String raw, char[] chars, int[] start, int[] end, int length) {
        this.raw = raw;
        this.chars = Arrays.copyOf(chars, length);
        this.start = Arrays.copyOf(start, length);
        this.end = Arrays.copyOf(end, length);
    }

    public int length() {
        return chars.length;
    }

    public char charAt(int i) {
        return chars[i];
    }

    /// First character of the original that character `i` stands for.
    public int start(int i) {
        return start[i];
    }

    /// Behind the last character of the original that character `i` stands for.
    public int end(int i) {
        return end[i];
    }

    public String raw() {
        return raw;
    }

    /// The original of characters `from` (inclusive) to `to` (exclusive), punctuation between them included.
    public String raw(int from, int to) {
        return from >= to ? "" : raw.substring(start[from], end[to - 1]);
    }

    char[] chars() {
        return chars;
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
