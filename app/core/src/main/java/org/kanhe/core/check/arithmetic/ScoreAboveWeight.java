package org.kanhe.core.check.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-11 得分大于分值: an indicator earns more than it can.
public final class ScoreAboveWeight implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-11", "score-above-weight", Severity.HIGH, "score-within-weight", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 15场 | 10 | 12 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 15场 | 10 | 10 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> form.indicators().stream().flatMap(row -> row(row.score(), row.weight()));
            case ScoringFramework framework -> framework.rows().stream().flatMap(row -> row(row.score(), row.weight()));
            case TargetDeclaration _, BaseData _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> row(Field<Score> score, Field<Score> weight) {
        return Cells.open(score, weight, (given, most) -> given.value().value().compareTo(most.value().value()) <= 0
                ? Outcome.SOUND
                : Outcome.objection(Message.of("AR-11.found", given.raw(), most.raw()), Cells.evidence(given, most)).computing(most.raw()));
    }
}
