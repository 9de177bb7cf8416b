package org.kanhe.core.check.target;

import java.util.List;
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
import org.kanhe.core.report.Report;

/// TQ-03 参照性目标: the target points at a value that stands elsewhere. A budget can be looked up on the same form and is no
/// such case.
public final class ReferenceTarget implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-03", "reference-target", Severity.MEDIUM, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 办件数量 | 前三年平均值 | 1200件 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 经费开支 | 不超预算 | 未超 | 10 | 10 |
                    """)));
    private static final Pattern ON_THE_FORM = Pattern.compile("预算|概算|合同");
    /// Left to be decided: TQ-04.
    private static final Pattern OPEN = Pattern.compile("确定|而定|待定");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.target(), target -> switch (target.value()) {
            case IndicatorValue.Measured _ -> Outcome.SOUND;
            case IndicatorValue.Described words -> words.sort() == Sort.REFERENCE && !ON_THE_FORM.matcher(words.text()).find() && !OPEN.matcher(words.text()).find()
                    ? Outcome.objection(Message.of("TQ-03.found", target.raw()), Cells.evidence(target, row.name()))
                    : Outcome.SOUND;
        }));
    }
}
