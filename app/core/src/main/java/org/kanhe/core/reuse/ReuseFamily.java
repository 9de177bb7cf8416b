package org.kanhe.core.reuse;

import java.util.List;

/// 多单位同文: one text in many units, judged once instead of pair by pair.
///
/// @param id      identity, that of its first text
/// @param members one passage each, the earliest first
/// @param units   different units among them
public record ReuseFamily(String id, List<Passage> members, int units) {
    /// From this many units on, pairs become a family.
    public static final int FROM_UNITS = 7;

    public ReuseFamily {
        members = List.copyOf(members);
    }

    /// Where the text is first seen.
    public Passage first() {
        return members.getFirst();
    }
}
