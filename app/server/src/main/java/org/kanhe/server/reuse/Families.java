package org.kanhe.server.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseFamily;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.TextKey;
import org.kanhe.search.reuse.PairIndex;
import org.kanhe.search.reuse.StoredPair;

/// Makes families of pairs: where one text stands in seven units and more, nobody copied from anybody in particular.
final class Families {
    /// Of a text that is the same as another as a whole, not in a piece
    private static final double SAME_TEXT = 0.7;

    private final PairIndex pairs;

    Families(PairIndex pairs) {
        this.pairs = pairs;
    }

    /// Looks at new pairs, already written, and joins what has become a family.
    void form(Collection<StoredPair> fresh) {
        Map<String, List<StoredPair>> byPassage = new LinkedHashMap<>();
        for (StoredPair pair : fresh) {
            if (isAcross(pair)) {
                byPassage.computeIfAbsent(pair.left().id(), _ -> new ArrayList<>()).add(pair);
                byPassage.computeIfAbsent(pair.right().id(), _ -> new ArrayList<>()).add(pair);
            }
        }
        byPassage.values().stream().filter(group -> units(group).size() >= ReuseFamily.FROM_UNITS).forEach(this::join);
    }

    private static boolean isAcross(StoredPair pair) {
        return (pair.kind() == ReuseKind.OTHER_UNIT || pair.kind() == ReuseKind.FAMILY) && pair.cover() >= SAME_TEXT;
    }

    private void join(List<StoredPair> group) {
        Set<String> members = new HashSet<>();
        group.forEach(pair -> members.addAll(List.of(pair.left().id(), pair.right().id())));
        List<StoredPair> among = pairs.with("passages", members).stream()
                .filter(pair -> isAcross(pair) && members.contains(pair.left().id()) && members.contains(pair.right().id())).toList();
        TreeSet<String> names = new TreeSet<>();
        among.stream().map(StoredPair::family).filter(family -> !family.isEmpty()).forEach(names::add);
        String family = names.isEmpty() ? TextKey.of(group.getFirst().right()) : names.first();
        pairs.join(among.stream().filter(pair -> !pair.family().equals(family)).map(StoredPair::id).toList(), family);
    }

    private static Set<String> units(List<StoredPair> group) {
        Set<String> units = new HashSet<>();
        for (StoredPair pair : group) {
            for (Passage passage : List.of(pair.left(), pair.right())) {
                units.add(passage.origin().filer());
            }
        }
        return units;
    }
}
