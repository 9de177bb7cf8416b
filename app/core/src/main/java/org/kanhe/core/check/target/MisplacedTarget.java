package org.kanhe.core.check.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue.Sort;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.Report;

/// TQ-04 指标值错行或未定: the target belongs to another class of indicators, repeats its class, breaks off, or is left to be decided
/// later.
public final class MisplacedTarget implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-04", "misplaced-target", Severity.HIGH, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 时效指标 | 办案效率 | 不超年初预算 | 100% | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    效益指标 | 可持续影响指标 | 工作情况 | 根据实际工作情况确定 | 100% | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 经费开支 | 不超年初预算 | 未超 | 10 | 10 |
                    """)));
    private static final Pattern OPEN = Pattern.compile("(根据|视|按).{0,14}(确定|而定|决定)|待定|另行(确定|通知|下达)");
    /// What a form prints in its spare rows.
    private static final Pattern SPARE = Pattern.compile("(?:指标|目标)?\\d*[:：]?");
    /// Words that must go on.
    private static final Pattern HALF = Pattern.compile("^[,，、;；。的]|(?:[、,，:：的和及与或]|以及|不低于|不少于|不超过|达到|大于|小于)$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.target(), target -> key(row, target.value())
                .<Outcome>map(key -> Outcome.objection(Message.of(key, target.raw(), row.level2().map(Level::name).orElse("")), Cells.evidence(target, row.name())))
                .orElse(Outcome.SOUND)));
    }

    private static Optional<String> key(Indicator row, IndicatorValue target) {
        String level2 = row.level2().map(Level::name).orElse("");
        String text = Labels.normalise(target.text());
        boolean notAboutMoney = level2.contains("时效") || level2.contains("质量");
        return switch (target) {
            case IndicatorValue.Measured m -> (level2.contains("时效") || level2.contains("满意")) && m.parts().stream().allMatch(MisplacedTarget::isMoney) ? Optional.of("TQ-04.class") : Optional.empty();
            case IndicatorValue.Described words -> {
                if (OPEN.matcher(text).find()) {
                    yield Optional.of("TQ-04.open");
                }
                if (words.sort() == Sort.DATE && (level2.contains("数量") || level2.contains("成本") || level2.contains("满意"))) {
                yield Optional.of("TQ-04.date");
            }
            if (words.sort() == Sort.TEXT && HALF.matcher(text).find() && !SPARE.matcher(text).matches()) {
                yield Optional.of("TQ-04.half");
            }
            if (!level2.isEmpty() && text.equals(level2)) {
                    yield Optional.of("TQ-04.label");
                }
                yield notAboutMoney && words.sort() == Sort.REFERENCE && text.contains("预算") ? Optional.of("TQ-04.class") : Optional.empty();
            }
        };
    }

    private static boolean isMoney(Measure part) {
        return MeasureUnit.of(part.unit()).sort() == MeasureUnit.Sort.MONEY;
    }
}
