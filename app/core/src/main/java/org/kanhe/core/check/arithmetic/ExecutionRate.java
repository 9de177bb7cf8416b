package org.kanhe.core.check.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.SelfEvaluation;

/// AR-01 执行率复算: the printed rate is not executed over budget, and no other honest reading explains it.
/// What only shows because the amounts themselves are rounded is a remark.
public final class ExecutionRate implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-01", "execution-rate", Severity.HIGH, "form-formula", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 33.52 | 10 | 61.3% | 6.1
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 33.52 | 10 | 83.8% | 8.4
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().flatMap(row -> RateReading.judge(row, settings, ExecutionRate::judge));
    }

    private static Outcome judge(RateReading reading) {
        return switch (reading.fit()) {
            case RIGHT, INITIAL_BUDGET, DECIMAL_SLIP -> Outcome.SOUND;
            case AMOUNTS_ROUNDED -> objection(reading, "AR-01.rounded").as(Severity.LOW);
            case NONE -> objection(reading, "AR-01.found");
        };
    }

    private static Outcome.Objection objection(RateReading reading, String key) {
        Message message = Message.of(key, reading.computedText(), reading.executed().raw(), reading.base().raw(), reading.rate().raw());
        return Outcome.objection(message, Cells.evidence(reading.rate(), reading.executed(), reading.base())).computing(reading.computedText());
    }
}
