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

/// AR-03 小数点错位: the printed rate is right once its decimal point is moved by one or two places.
public final class DecimalSlip implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-03", "decimal-slip", Severity.HIGH, "form-formula", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 50 | 46.5 | 10 | 9.3% | 9.3
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 50 | 46.5 | 10 | 93% | 9.3
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().flatMap(row -> RateReading.judge(row, settings, reading -> switch (reading.fit()) {
            case DECIMAL_SLIP -> {
                Message message = reading.slippedFrom().compareTo(reading.computed()) == 0
                        ? Message.of("AR-03.found", reading.computedText(), reading.executed().raw(), reading.base().raw(), reading.rate().raw())
                        : Message.of("AR-03.initial", reading.computedText(), reading.executed().raw(), reading.base().raw(), reading.rate().raw(),
                                Printed.shown(reading.slippedFrom()) + "%", row.initial().raw());
                yield Outcome.objection(message, Cells.evidence(reading.rate(), reading.executed(), reading.base())).computing(reading.computedText());
            }
            case RIGHT, AMOUNTS_ROUNDED, INITIAL_BUDGET, NONE -> Outcome.SOUND;
        }));
    }
}
