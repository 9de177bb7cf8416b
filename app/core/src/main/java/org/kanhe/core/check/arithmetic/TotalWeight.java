package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// AR-08 分值合计≠100: the weights do not add up to 100, the printed sum is another one, or several rows of the money part
/// score. Weights that make 100 only without the execution rate are a remark that says so.
public final class TotalWeight implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-08", "total-weight", Severity.HIGH, "weights-sum", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 20口 | 50 | 50 |
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 30 | 30 |
                    总分 | 100 | 100
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 20口 | 50 | 50 |
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 40 | 40 |
                    总分 | 100 | 100
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        Points weights = Points.weights(form);
        if (!weights.areUsed()) {
            return Stream.empty();
        }
        Outcome sum = weights.unreadable().orElseGet(() -> sum(form, weights, settings));
        return weights.funding().size() > 1 ? Stream.of(severalRows(weights), sum) : Stream.of(sum);
    }

    private static Outcome severalRows(Points weights) {
        List<Evidence> evidence = new ArrayList<>();
        weights.funding().stream().filter(row -> row.item() != FundingItem.TOTAL).forEach(row -> evidence.addAll(Cells.evidence(row.weight())));
        weights.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).forEach(row -> evidence.addAll(Cells.evidence(row.weight())));
        String labels = String.join("、", weights.funding().stream().map(FundingRow::label).toList());
        return Outcome.objection(Message.of("AR-08.several-rows", labels), evidence);
    }

    private static Outcome sum(SelfEvaluation form, Points weights, RuleSettings settings) {
        Field<Score> total = form.total().weight();
        BigDecimal full = settings.fullWeight();
        BigDecimal printed = total.findValue().map(Score::value).orElse(full);
        boolean withExecution = weights.withExecution().compareTo(full) == 0;
        boolean withoutExecution = weights.ofIndicators().compareTo(full) == 0;
        if (printed.compareTo(full) == 0 && withExecution) {
            return Outcome.SOUND;
        }
        if (printed.compareTo(full) == 0 && withoutExecution) {
            return weights.funding().size() > 1 ? Outcome.SOUND : objection(weights, total, "AR-08.without-execution").as(Severity.LOW);
        }
        if (weights.execution().isEmpty() && weights.ofIndicators().compareTo(full) < 0 && !(total instanceof Present<Score>)) {
            return new Outcome.Unclear(Message.of("AR-08.no-execution-cell", Printed.plain(weights.ofIndicators())), weights.evidence());
        }
        return objection(weights, total, withExecution || withoutExecution ? "AR-08.printed" : "AR-08.found");
    }

    private static Outcome.Objection objection(Points weights, Field<Score> total, String key) {
        String sum = Printed.plain(weights.withExecution());
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(total));
        evidence.addAll(weights.evidence());
        Message message = Message.of(key, sum, Printed.plain(weights.ofIndicators()), Printed.plain(weights.ofExecution()), total.raw());
        return Outcome.objection(message, evidence).computing(sum);
    }
}
