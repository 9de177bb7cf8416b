package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// Heads of one row that mean the same: 半年目标值 | 全年目标值, 分值 behind each of three levels. One of them is what the
/// report says of the year and the indicator; where nothing tells which, the first is taken and all are noted.
final class Rivals {
    private static final Set<FormLabel> VALUES = Set.of(FormLabel.TARGET, FormLabel.ADJUSTED_TARGET, FormLabel.ACTUAL, FormLabel.INITIAL, FormLabel.ANNUAL, FormLabel.EXECUTED, FormLabel.RATE);
    private static final Set<FormLabel> POINTS = Set.of(FormLabel.WEIGHT, FormLabel.SCORE);
    private static final Pattern LESSER = Pattern.compile(".*(?:半年|季度|中期|阶段|上年|去年|往年|历史|基期|行业|累计|预计|复核|审核|核定|抽查|评价组|专家|到位|标准值|前三年|参考).*");
    private static final Pattern BETTER = Pattern.compile(".*(?:全年|年度|本年|当年|年终|期末).*");

    private Rivals() {}

    /// The heads that lose against another of the same row.
    static List<FormCell> lesser(FormRow head, Collection<FormLabel> wanted) {
        List<FormCell> lesser = new ArrayList<>();
        groups(head, wanted).forEach((role, cells) -> {
            FormCell best = best(role, cells, head);
            cells.stream().filter(c -> !c.same(best)).forEach(lesser::add);
        });
        return lesser;
    }

    /// Notes every head of a group in which nothing tells the best from another.
    static void note(Answers answers, FormRow head, Collection<FormLabel> wanted) {
        groups(head, wanted).forEach((role, cells) -> {
            FormCell best = best(role, cells, head);
            boolean told = role == FormLabel.NAME || (POINTS.contains(role) ? nameEnd(head).isPresent() : cells.stream().allMatch(c -> c.same(best) || rank(c) > rank(best) || HeadYears.isEarlier(head, c)));
            if (!told) {
                cells.forEach(c -> answers.note(c, ReadingNote.Why.AMBIGUOUS));
            }
        });
    }

    private static Map<FormLabel, List<FormCell>> groups(FormRow head, Collection<FormLabel> wanted) {
        Map<FormLabel, List<FormCell>> groups = new EnumMap<>(FormLabel.class);
        boolean fourth = head.filled().stream().anyMatch(Rivals::isFourth);
        for (FormCell c : head.cells()) {
            if (c.fresh() && !c.blank()) {
                Words.among(c.text(), wanted).filter(r -> VALUES.contains(r) || POINTS.contains(r) || (r == FormLabel.NAME && fourth)).ifPresent(r -> groups.computeIfAbsent(r, _ -> new ArrayList<>()).add(c));
            }
        }
        groups.values().removeIf(cells -> cells.size() < 2);
        return groups;
    }

    private static FormCell best(FormLabel role, List<FormCell> cells, FormRow head) {
        int name = POINTS.contains(role) ? nameEnd(head).orElse(0) : 0;
        List<FormCell> behind = cells.stream().filter(c -> c.start() >= name).toList();
        return (behind.isEmpty() ? cells : behind).stream().reduce((a, b) -> HeadYears.isEarlier(head, a) || (!HeadYears.isEarlier(head, b) && rank(b) < rank(a)) ? b : a).orElseThrow();
    }

    /// Points that stand before the name are those of a class.
    private static Optional<Integer> nameEnd(FormRow head) {
        return head.filled().stream().filter(c -> Words.means(c.text(), FormLabel.NAME)).map(FormCell::end).reduce((_, b) -> b);
    }

    /// Below three levels of classes the fourth one names the indicator.
    private static boolean isFourth(FormCell head) {
        return Labels.normalise(head.text()).startsWith("四级");
    }

    private static int rank(FormCell cell) {
        if (isFourth(cell)) {
            return 0;
        }
        String s = Labels.normalise(cell.text());
        return LESSER.matcher(s).matches() ? 2 : BETTER.matcher(s).matches() ? 0 : 1;
    }
}
