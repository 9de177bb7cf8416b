package org.kanhe.core.check.target;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Report;

/// TQ-06 目标写进名称: the name of an indicator already says the number of its target.
public final class TargetInName implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-06", "target-in-name", Severity.LOW, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 救助困难群众30人次以上 | ≥30人次 | 42人次 | 10 | 10 | 受灾增加
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 救助困难群众人次 | ≥30人次 | 32人次 | 10 | 10 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.name(), row.target(), (name, target) -> switch (target.value()) {
            case IndicatorValue.Measured m -> m.parts().stream().anyMatch(part -> repeats(Labels.normalise(name.value()), part))
                    ? Outcome.objection(Message.of("TQ-06.found", name.value(), target.raw()), Cells.evidence(name, target))
                    : Outcome.SOUND;
            case IndicatorValue.Described _ -> Outcome.SOUND;
        }));
    }

    private static boolean repeats(String name, Measure part) {
        String number = Printed.plain(part.number());
        int at = part.unit().isEmpty() ? -1 : name.indexOf(number + Labels.normalise(part.unit()).charAt(0));
        return at >= 0 && name.length() > number.length() + part.unit().length() + 1 && (at == 0 || !Character.isDigit(name.charAt(at - 1)));
    }
}
