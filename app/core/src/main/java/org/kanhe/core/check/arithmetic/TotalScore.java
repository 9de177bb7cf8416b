package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// AR-07 总分≠各项得分之和: the printed total is not the sum of the scores.
/// Whether the score of the execution rate belongs to the sum follows from the weights; where they say nothing, both readings are accepted.
public final class TotalScore implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-07", "total-score", Severity.HIGH, "form-sum", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 20口 | 50 | 48 | 两口返工
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 40 | 40 |
                    总分 | 100 | 100
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 20口 | 50 | 48 | 两口返工
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 40 | 40 |
                    总分 | 100 | 98
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 20口 | 60 | 58 | 两口返工
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 40 | 40 |
                    总分 | 100 | 98
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        Points scores = Points.scores(form);
        return scores.areUsed() ? Cells.open(form.total().score(), total -> scores.unreadable().orElseGet(() -> judge(form, scores, total, settings))) : Stream.empty();
    }

    private static Outcome judge(SelfEvaluation form, Points scores, Present<Score> total, RuleSettings settings) {
        BigDecimal printed = total.value().value();
        boolean executionBelongs = Points.weights(form).withExecution().compareTo(settings.fullWeight()) == 0;
        List<BigDecimal> readings = executionBelongs
                ? List.of(scores.withExecution())
                : List.of(scores.ofIndicators(), scores.withExecution(), scores.withEveryFundingRow());
        for (BigDecimal reading : readings) {
            if (Printed.fits(printed, reading, settings.scoreTolerance())) {
                return Printed.isCoarselyCut(printed, reading) ? objection(scores, total, reading, "AR-07.found").as(Severity.LOW) : Outcome.SOUND;
            }
        }
        if (executionBelongs && Points.weights(form).ofExecution().signum() > 0 && scores.execution().map(FundingRow::score).filter(Present.class::isInstance).isEmpty()) {
            return executionUnstated(form, scores, total, settings);
        }
        if (form.indicators().stream().anyMatch(TotalScore::lacksScore)) {
            return new Outcome.Unclear(Message.of("AR-07.incomplete", total.raw()), Cells.evidence(total));
        }
        if (executionBelongs && Printed.fits(printed, scores.ofIndicators(), settings.scoreTolerance())) {
            return objection(scores, total, scores.withExecution(), "AR-07.execution-left-out");
        }
        return objection(scores, total, readings.getFirst(), executionBelongs ? "AR-07.found" : "AR-07.indicators-only");
    }

    /// The form has no cell for the score of the execution rate, or nobody filled it: the total may still hold it.
    private static Outcome executionUnstated(SelfEvaluation form, Points scores, Present<Score> total, RuleSettings settings) {
        BigDecimal printed = total.value().value();
        Optional<BigDecimal> worth = Points.weights(form).execution().flatMap(row -> ExecutionScore.worth(row, settings));
        if (worth.filter(points -> Printed.fits(printed, scores.ofIndicators().add(points), settings.scoreTolerance())).isPresent()) {
            return Outcome.SOUND;
        }
        return new Outcome.Unclear(Message.of("AR-07.incomplete", total.raw()), Cells.evidence(total));
    }

    private static boolean lacksScore(Indicator row) {
        return row.weight() instanceof Present<Score> && row.score() instanceof Field.Blank<Score>;
    }

    private static Outcome.Objection objection(Points scores, Present<Score> total, BigDecimal sum, String key) {
        String computed = Printed.plain(sum);
        Message message = Message.of(key, computed, Printed.plain(scores.ofIndicators()), Printed.plain(scores.ofExecution()), total.raw());
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(total));
        evidence.addAll(scores.evidence());
        return Outcome.objection(message, evidence).computing(computed);
    }
}
