package org.kanhe.core.check.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit.Sort;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.Report;

/// AR-19 单位混用: the target counts persons and the result counts visits, or the other way round.
public final class PersonsAndTimes implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("AR-19", "persons-and-times", Severity.MEDIUM, "same-units", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 救助困难群众 | ≥30人 | 42人次 | 10 | 10 | 受灾增加
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 救助困难群众 | ≥30人 | 32人 | 10 | 10 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.actual(), row.target(), (actual, target) ->
                target.value() instanceof IndicatorValue.Measured promised && actual.value() instanceof IndicatorValue.Measured reached
                                && mixes(promised.measure(), reached.measure())
                        ? Outcome.objection(Message.of("AR-19.found", target.raw(), actual.raw()), Cells.evidence(actual, target))
                        : Outcome.SOUND));
    }

    private static boolean mixes(Measure target, Measure actual) {
        Sort promised = MeasureUnit.of(target.unit()).sort();
        Sort reached = MeasureUnit.of(actual.unit()).sort();
        return (promised == Sort.PERSONS && reached == Sort.PERSON_TIMES) || (promised == Sort.PERSON_TIMES && reached == Sort.PERSONS);
    }
}
