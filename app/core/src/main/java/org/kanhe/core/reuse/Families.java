package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 多单位同文: where one text stands in seven units and more, nobody copied from anybody in particular. Its pairs are one family.
public final class Families {
    /// Of a text that is the same as another as a whole, not in a piece
    public static final double SAME_TEXT = 0.7;

    private Families() {}

    /// The pairs, those of a family marked as such.
    public static List<ReusedPair> marked(List<ReusedPair> pairs) {
        Map<String, Set<String>> units = new LinkedHashMap<>();
        for (ReusedPair pair : pairs) {
            if (isAcross(pair)) {
                for (Passage passage : List.of(pair.left(), pair.right())) {
                    units.computeIfAbsent(passage.id(), _ -> new HashSet<>()).addAll(List.of(pair.left().origin().filer(), pair.right().origin().filer()));
                }
            }
        }
        List<ReusedPair> marked = new ArrayList<>();
        for (ReusedPair pair : pairs) {
            boolean family = isAcross(pair) && (isMany(units.get(pair.left().id())) || isMany(units.get(pair.right().id())));
            marked.add(family ? pair.as(ReuseKind.FAMILY) : pair);
        }
        return marked;
    }

    private static boolean isAcross(ReusedPair pair) {
        return pair.kind() == ReuseKind.OTHER_UNIT && pair.judgement().cover() >= SAME_TEXT;
    }

    private static boolean isMany(@Nullable Set<String> units) {
        return units != null && units.size() >= ReuseFamily.FROM_UNITS;
    }
}
