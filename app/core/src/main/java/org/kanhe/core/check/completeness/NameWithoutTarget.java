package org.kanhe.core.check.completeness;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// CP-03 有名无值: an indicator has a name and no target.
public final class NameWithoutTarget implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("CP-03", "name-without-target", Severity.HIGH, "targets-complete", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 时效指标 | 完成时间 | | 6月底 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 时效指标 | 完成时间 | 6月底前 | 6月20日 | 10 | 10 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> form.indicators().stream().flatMap(NameWithoutTarget::row);
            case TargetDeclaration form -> form.indicators().stream().flatMap(NameWithoutTarget::row);
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> row(Indicator row) {
        if (!(row.name() instanceof Present<String> name) || Quantities.isBlankLike(name.value())) {
            return Stream.empty();
        }
        return switch (row.target()) {
            case Present<?> _, Field.Unreadable<?> _ -> Stream.of(Outcome.SOUND);
            case Field.Blank<?> blank -> Stream.of(Outcome.objection(Message.of("CP-03.found", name.raw()),
                    List.of(Evidence.of(blank.at(), ""), Evidence.of(name.at(), name.raw()))));
            case Field.Absent<?> _ -> Stream.empty();
        };
    }
}
