package org.kanhe.core.reuse;

import java.util.Collection;

/// Names looked for at every place of a text, the longest first.
final class NameTable {
    private static final int LONGEST = 32;
    private static final int HEAD = 2;

    private final LongSet heads;
    private final LongSet names;
    private int longest;

    NameTable(Collection<char[]> folded) {
        heads = new LongSet(folded.size());
        names = new LongSet(folded.size());
        for (char[] name : folded) {
            if (name.length >= HEAD && name.length <= LONGEST) {
                heads.add(Hashing.of(name, 0, HEAD));
                names.add(Hashing.of(name, 0, name.length));
                longest = Math.max(longest, name.length);
            }
        }
    }

    /// Length of the longest name that begins at a place, 0 when none does.
    int at(char[] text, int from, int length) {
        if (longest == 0 || from + HEAD > length || !heads.contains(Hashing.of(text, from, from + HEAD))) {
            return 0;
        }
        for (int n = Math.min(longest, length - from); n >= HEAD; n--) {
            if (names.contains(Hashing.of(text, from, from + n))) {
                return n;
            }
        }
        return 0;
    }
}
