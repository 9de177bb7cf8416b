package org.kanhe.core.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What forms themselves hold apart: where one form has 食品抽检批次 and 药品抽检批次, 食 and 药 are two things, and the one
/// never became the other in another year.
///
/// @param pairs pieces that stand for each other in two names of one form
record FormContrasts(Set<Set<String>> pairs) {
    /// Names that share less show nothing.
    private static final double ALIKE = 0.5;

    FormContrasts {
        pairs = Set.copyOf(pairs);
    }

    /// @param forms the rows of each form
    static FormContrasts of(Collection<List<Occurrence>> forms) {
        Set<Set<String>> pairs = new HashSet<>();
        for (List<Occurrence> rows : forms) {
            List<String> names = rows.stream().map(row -> PlainName.of(row.name())).distinct().toList();
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    CommonText common = CommonText.of(names.get(i), names.get(j));
                    if (common.isOneForOne() && 2.0 * common.length() / (names.get(i).length() + names.get(j).length()) >= ALIKE) {
                        pairs.add(Set.of(common.onlyLeft().getFirst(), common.onlyRight().getFirst()));
                    }
                }
            }
        }
        return new FormContrasts(pairs);
    }

    /// Whether two names differ by such a pair alone.
    boolean holdApart(String left, String right) {
        CommonText common = CommonText.of(PlainName.of(left), PlainName.of(right));
        return common.isOneForOne() && pairs.contains(Set.of(common.onlyLeft().getFirst(), common.onlyRight().getFirst()));
    }
}
