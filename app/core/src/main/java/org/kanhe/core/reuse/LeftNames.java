package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// 他单位名称残留 among what was found: pairs whose later text still names the unit or place of the earlier, and passages that name
/// another place where their own belongs.
public final class LeftNames {
    /// Bits a name tells: one of three thousand counties
    private static final double NAME_BITS = 11.5;
    private static final Judgement ALONE = new Judgement(NAME_BITS, 0, 1, Judgement.Grade.FRAGMENT);

    private LeftNames() {}

    /// Beside the pairs of some passages, one of kind `foreign-name` for each passage with such a name.
    public static List<ReusedPair> of(List<Passage> passages, List<ReusedPair> pairs) {
        List<ReusedPair> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ReusedPair pair : pairs) {
            if (pair.kind() == ReuseKind.OTHER_UNIT && !ForeignNames.left(pair.left(), pair.right()).isEmpty() && told.add(pair.left().id())) {
                found.add(pair.as(ReuseKind.FOREIGN_NAME));
            }
        }
        for (Passage passage : passages) {
            if (!told.contains(passage.id()) && !passage.isSet() && !ForeignNames.in(passage).isEmpty()) {
                found.add(ReusedPair.alone(ALONE, passage));
            }
        }
        return found;
    }
}
