package org.kanhe.core.compare;

import java.util.List;
import java.util.regex.Pattern;

/// Pieces that turn a name into that of another thing: 上半年 for 下半年, 不良反应率 for 反应率.
final class Opposites {
    private static final List<List<String>> CHARACTERS = WordTable.read("opposite-characters.txt");
    private static final Pattern NEGATION = Pattern.compile("(?:不|未|非)(?!动产|遗|税|成年|公|低于|少于|超过|物质)");

    private Opposites() {}

    /// Whether two names differ by a pair of opposites, or by a negation only one of them has.
    static boolean stand(CommonText common) {
        if (common.onlyLeft().isEmpty() || common.onlyRight().isEmpty()) {
            return isNegated(common.onlyLeft()) || isNegated(common.onlyRight());
        }
        return common.isOneForOne() && CHARACTERS.stream().anyMatch(group -> group.contains(common.onlyLeft().getFirst()) && group.contains(common.onlyRight().getFirst()));
    }

    private static boolean isNegated(List<String> pieces) {
        return pieces.stream().anyMatch(piece -> NEGATION.matcher(piece).find());
    }
}
