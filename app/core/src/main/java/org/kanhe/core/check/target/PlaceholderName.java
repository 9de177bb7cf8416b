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
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Report;

/// TQ-01 指标名占位: the name of an indicator is a number, a period, a sign of the template or its own class; a name of one or
/// two characters is a milder case.
public final class PlaceholderName implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-01", "placeholder-name", Severity.HIGH, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 100% | 100% | 100% | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 时效指标 | 一年 | 90% | 90% | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 10 | 10 |
                    """)));
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\d.]+%?|[一二三四五六七八九十半\\d]+(年|个月|月|季度|天|日)|(20\\d\\d年?)(度|\\d+月.*)?|[*×Xx]+|指标\\d*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.name(), name -> severity(row, Labels.normalise(name.value()))
                .<Outcome>map(severity -> Outcome.objection(Message.of("TQ-01.found", name.value()), Cells.evidence(name, row.target())).as(severity))
                .orElse(Outcome.SOUND)));
    }

    /// Under 满意度 a short name such as 群众 says who was asked.
    private static Optional<Severity> severity(Indicator row, String name) {
        boolean ownClass = row.level2().map(Level::name).filter(name::equals).isPresent() || row.level1().map(Level::name).filter(name::equals).isPresent();
        if (PLACEHOLDER.matcher(name).matches() || ownClass) {
            return Optional.of(Severity.HIGH);
        }
        boolean asksPeople = row.level2().map(Level::name).filter(level -> level.contains("满意")).isPresent();
        return name.codePointCount(0, name.length()) <= 2 && !asksPeople ? Optional.of(Severity.MEDIUM) : Optional.empty();
    }
}
