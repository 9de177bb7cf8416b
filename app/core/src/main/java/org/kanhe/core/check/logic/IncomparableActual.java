package org.kanhe.core.check.logic;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValue.Sort;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.SelfEvaluation;

/// LG-05 完成值不可比: the target is a number of something and the result is a share of it, a word such as 完成, or another
/// kind of unit, so nobody can tell what was reached.
public final class IncomparableActual implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-05", "incomparable-actual", Severity.HIGH, "actual-values", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 督查次数 | ≥12次 | 100% | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 督查次数 | ≥12次 | 完成 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 督查次数 | ≥12次 | 14次 | 10 | 10 |
                    产出指标 | 质量指标 | 整改率 | ≥90% | 100% | 10 | 10 |
                    """)));

    /// Numerals, and words that may stand for one.
    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两双半全无未没均每各皆都不";
    private static final int LONGEST = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.indicators().stream().flatMap(row -> Cells.open(row.actual(), row.target(), (actual, target) ->
                isIncomparable(target.value(), actual.value())
                        ? Outcome.objection(Message.of("LG-05.found", target.raw(), actual.raw()), Cells.evidence(actual, target))
                        : Outcome.SOUND));
    }

    private static boolean isIncomparable(IndicatorValue target, IndicatorValue actual) {
        if (!(target instanceof IndicatorValue.Measured promised)) {
            return false;
        }
        return switch (actual) {
            case IndicatorValue.Described words -> words.sort() == Sort.DONE || (isWordless(words) && promised.parts().stream().allMatch(part -> part.number().signum() > 0));
            case IndicatorValue.Measured reached -> reached.parts().size() == 1
                    && promised.parts().stream().allMatch(part -> differs(part, reached.measure()));
        };
    }

    /// A grade, a trend or other words in which no number hides.
    private static boolean isWordless(IndicatorValue.Described words) {
        return switch (words.sort()) {
            case GRADE, TREND, TEXT -> words.text().length() <= LONGEST && words.text().codePoints().noneMatch(c -> Character.isDigit(c) || NUMERALS.indexOf(c) >= 0);
            case DONE, DATE, REFERENCE -> false;
        };
    }

    /// Changes are given as shares of last year, so a share is no foreign unit there.
    private static boolean differs(Measure target, Measure actual) {
        return target.change().isEmpty() && actual.change().isEmpty()
                && MeasureUnit.of(target.unit()).comparableWith(MeasureUnit.of(actual.unit())) == MeasureUnit.Comparability.DIFFERENT;
    }
}
