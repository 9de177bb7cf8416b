package org.kanhe.core.check.arithmetic;

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
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.report.SelfEvaluation;

/// AR-04 零预算执行率: a row without any budget shows an execution rate or earns points for it.
public final class ZeroBudget implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-04", "zero-budget", Severity.MEDIUM, "form-formula", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 20 | 20 | 20 | 10 | 100% | 10
                    上年结转资金 | 0 | 0 | 0 | 10 | 100% | 10
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 20 | 20 | 20 | 10 | 100% | 10
                    上年结转资金 | 0 | 0 | 0 | | 0% |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().flatMap(row -> Cells.open(RateReading.base(row, settings), base -> judge(row, base)));
    }

    private static Outcome judge(FundingRow row, Field.Present<Amount> base) {
        if (base.value().value().signum() != 0) {
            return Outcome.SOUND;
        }
        List<Evidence> given = new ArrayList<>();
        Stream.of(row.rate(), row.score()).filter(ZeroBudget::isMoreThanZero).forEach(cell -> given.addAll(Cells.evidence(cell)));
        if (given.isEmpty()) {
            return Outcome.SOUND;
        }
        String printed = String.join("、", given.stream().map(Evidence::text).toList());
        given.addAll(Cells.evidence(base));
        return Outcome.objection(Message.of("AR-04.found", row.label(), printed), given);
    }

    private static boolean isMoreThanZero(Field<? extends Quantity> cell) {
        return cell.findValue().filter(value -> value.value().signum() > 0).isPresent();
    }
}
