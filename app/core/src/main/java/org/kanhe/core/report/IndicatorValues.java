package org.kanhe.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what stands in the cells 年度指标值 and 实际完成值.
///
/// A value is measured when it is one or several numbers with what belongs to them: subject, comparison, change, period,
/// unit. Everything else is described, sorted by what kind of words it is. A number that merely occurs in a sentence makes
/// no measure.
public final class IndicatorValues {
    /// Words that may stand beside measures in the same cell without making it a description
    private static final int REMARK = 14;
    private static final int LONGEST = 200;
    /// 半年, 无投诉, 未发生, 没有, 杜绝, 不出现, ½
    private static final String COUNTING = "半无未没杜发现○½";

    private IndicatorValues() {}

    /// Never fails: what is not understood as a measure is a description.
    public static IndicatorValue parse(String raw) {
        String text = trim(raw);
        if (text.length() <= LONGEST && mayCount(text)) {
            for (List<String> clauses : ValueText.cuts(text)) {
                Optional<List<Measure>> measures = measures(clauses);
                if (measures.isPresent()) {
                    return new IndicatorValue.Measured(text, measures.get());
                }
            }
        }
        return new IndicatorValue.Described(text, Words.sort(Labels.normalise(text)));
    }

    /// Whether any character can belong to a number or to a word for none.
    private static boolean mayCount(String text) {
        return text.chars().anyMatch(c -> Character.isDigit(c) || ChineseNumerals.isNumeral((char) c) || COUNTING.indexOf(c) >= 0);
    }

    private static Optional<List<Measure>> measures(List<String> clauses) {
        List<Measure> all = new ArrayList<>();
        int remarks = 0;
        for (String clause : clauses) {
            boolean date = PointsInTime.is(clause);
            Optional<List<Measure>> found = date ? Optional.empty() : MeasureScanner.scan(clause);
            boolean numbers = !date && clause.chars().anyMatch(c -> c >= '0' && c <= '9');
            boolean unfinished = found.isEmpty() && Comparators.ending(clause).filter(w -> !w.soft()).isPresent();
            if (unfinished || (found.isEmpty() && numbers)) {
                return Optional.empty();
            }
            remarks += found.isEmpty() ? clause.length() : 0;
            found.ifPresent(all::addAll);
        }
        return all.isEmpty() || remarks > REMARK ? Optional.empty() : Optional.of(all);
    }

    private static String trim(String raw) {
        int from = 0;
        int end = raw.length();
        while (from < end && Labels.isSpace(raw.charAt(from))) {
            from++;
        }
        while (end > from && Labels.isSpace(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(from, end);
    }
}
