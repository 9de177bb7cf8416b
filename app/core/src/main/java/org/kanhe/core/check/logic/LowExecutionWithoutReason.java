package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// LG-11 执行率偏低未说明: less of the budget was spent than the profile asks for and the form gives no reason.
public final class LowExecutionWithoutReason implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-11", "low-execution-without-reason", Severity.MEDIUM, "adjusted-budget-reason", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 26 | 10 | 65% | 6.5
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 26 | 10 | 65% | 6.5
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 15口 | 10 | 7.5 | 征地延期，五口结转下年实施
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        // a monitoring form is filled in while the year runs
        return form.kind() == ReportKind.PROJECT_MONITORING ? Stream.empty() : form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1)
                .flatMap(row -> Cells.open(row.executed(), row.annual(), (executed, annual) -> {
                    if (annual.value().value().signum() <= 0) {
                        return Outcome.SOUND;
                    }
                    BigDecimal rate = Printed.percent(executed.value().value(), annual.value().value());
                    if (rate.compareTo(settings.lowExecution()) >= 0 || Explanations.areGiven(form)) {
                        return Outcome.SOUND;
                    }
                    String shown = Printed.shown(rate) + "%";
                    Message message = Message.of("LG-11.found", shown, executed.raw(), annual.raw(), Printed.plain(settings.lowExecution()) + "%");
                    return Outcome.objection(message, Cells.evidence(executed, annual, row.rate())).computing(shown);
                }));
    }
}
