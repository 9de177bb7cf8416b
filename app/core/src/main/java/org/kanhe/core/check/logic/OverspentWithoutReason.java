package org.kanhe.core.check.logic;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.SelfEvaluation;

/// LG-10 超预算执行未说明: more was spent than the annual budget and the form gives no reason.
public final class OverspentWithoutReason implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-10", "overspent-without-reason", Severity.MEDIUM, "adjusted-budget-reason", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 43.5 | 10 | 108.75% | 10
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 43.5 | 10 | 108.75% | 10
                    说明：汛期追加抢险支出，已报批
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1)
                .flatMap(row -> Cells.open(row.executed(), row.annual(), (executed, annual) ->
                        executed.value().value().compareTo(annual.value().value()) <= 0 || Explanations.areGiven(form)
                                ? Outcome.SOUND
                                : Outcome.objection(Message.of("LG-10.found", executed.raw(), annual.raw()), Cells.evidence(executed, annual))));
    }
}
