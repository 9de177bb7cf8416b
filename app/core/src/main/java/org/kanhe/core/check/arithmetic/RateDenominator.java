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
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.SelfEvaluation;

/// AR-02 执行率口径: the printed rate stands on the budget of the beginning of the year although it was adjusted.
public final class RateDenominator implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-02", "rate-denominator", Severity.MEDIUM, "adjusted-budget", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 80 | 110 | 110 | 10 | 137.5% | 10
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 80 | 110 | 110 | 10 | 100% | 10
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().flatMap(row -> RateReading.judge(row, settings, reading -> switch (reading.fit()) {
            case INITIAL_BUDGET -> {
                boolean annual = settings.denominator() == RuleSettings.Denominator.ANNUAL;
                Field<Amount> other = annual ? row.initial() : row.annual();
                Message message = Message.of(annual ? "AR-02.found" : "AR-02.annual", reading.rate().raw(), reading.executed().raw(), other.raw(),
                        reading.computedText(), reading.base().raw(), settings.profile());
                yield Outcome.objection(message, Cells.evidence(reading.rate(), reading.executed(), reading.base(), other))
                        .computing(reading.computedText());
            }
            case RIGHT, AMOUNTS_ROUNDED, DECIMAL_SLIP, NONE -> Outcome.SOUND;
        }));
    }
}
