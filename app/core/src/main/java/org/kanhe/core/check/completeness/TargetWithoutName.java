package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Report;

/// CP-04 有值无名: a target stands in a row without indicator name.
/// Below another row of the same class the blank name may be the lower part of a merged cell, so only the first row counts.
public final class TargetWithoutName implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("CP-04", "target-without-name", Severity.HIGH, "targets-complete", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | | ≥12场 | 12场 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 10 | 10 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        List<Outcome> outcomes = new ArrayList<>();
        Optional<Level> above = Optional.empty();
        for (Indicator row : rows) {
            boolean first = !row.level2().equals(above) || row.level2().isEmpty();
            if (row.target() instanceof Present<?> target && first && !(row.name() instanceof Field.Absent<String>)) {
                outcomes.add(row.name() instanceof Field.Blank<String>
                        ? Outcome.objection(Message.of("CP-04.found", target.raw()), Cells.evidence(row.name(), target))
                        : Outcome.SOUND);
            }
            above = row.level2();
        }
        return outcomes.stream();
    }
}
