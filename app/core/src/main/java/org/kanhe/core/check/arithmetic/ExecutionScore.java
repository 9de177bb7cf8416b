package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// AR-05 执行率得分: the score of the execution rate is not weight times rate (at most the weight).
/// A score that follows from the printed rate is not accused again when the rate itself is wrong.
public final class ExecutionScore implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-05", "execution-score", Severity.HIGH, "execution-score", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 45 | 10 | 75% | 9.5
                    """),
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 66 | 10 | 110% | 11
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 45 | 10 | 75% | 7.5
                    """)));
    private static final BigDecimal FULL = new BigDecimal("100");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().flatMap(row -> {
            List<BigDecimal> rates = rates(row, settings);
            return rates.isEmpty()
                    ? Cells.open(row.weight(), row.score(), (_, _) -> Outcome.SOUND).filter(_ -> Cells.isUnreadable(row.rate())).flatMap(_ -> Cells.unreadable(List.of(row.rate())).stream())
                    : Cells.open(row.weight(), row.score(), (weight, score) -> judge(row, rates, weight, score, settings));
        });
    }

    /// The rate computed from the amounts, then the printed one.
    private static List<BigDecimal> rates(FundingRow row, RuleSettings settings) {
        Optional<BigDecimal> computed = RateReading.base(row, settings).findValue().map(Amount::value).filter(base -> base.signum() != 0)
                .flatMap(base -> row.executed().findValue().map(executed -> Printed.percent(executed.value(), base)));
        return Stream.concat(computed.stream(), row.rate().findValue().map(Rate::value).stream()).toList();
    }

    private static Outcome judge(FundingRow row, List<BigDecimal> rates, Present<Score> weight, Present<Score> score, RuleSettings settings) {
        BigDecimal given = score.value().value();
        if (given.compareTo(weight.value().value()) > 0) {
            return Outcome.objection(Message.of("AR-05.above-weight", score.raw(), weight.raw()), Cells.evidence(score, weight)).computing(weight.raw());
        }
        Optional<BigDecimal> fitting = rates.stream().map(rate -> expected(weight, rate)).filter(e -> Printed.fits(given, e, settings.scoreTolerance())).findFirst();
        if (fitting.isPresent()) {
            boolean whole = given.scale() <= 0 && given.subtract(fitting.get()).abs().compareTo(settings.scoreTolerance()) > 0;
            return whole ? objection(row, weight, score, rates.getFirst(), settings).as(Severity.LOW) : Outcome.SOUND;
        }
        return objection(row, weight, score, rates.getFirst(), settings);
    }

    private static Outcome.Objection objection(FundingRow row, Present<Score> weight, Present<Score> score, BigDecimal rate, RuleSettings settings) {
        String computed = Printed.shown(expected(weight, rate));
        Message message = Message.of("AR-05.found", computed, weight.raw(), Printed.shown(rate.min(FULL)) + "%", score.raw());
        return Outcome.objection(message, Cells.evidence(score, weight, row.rate(), row.executed(), RateReading.base(row, settings))).computing(computed);
    }

    /// What the execution of this row is worth; empty where neither amounts nor a rate say.
    static Optional<BigDecimal> worth(FundingRow row, RuleSettings settings) {
        return row.weight() instanceof Present<Score> weight ? rates(row, settings).stream().findFirst().map(rate -> expected(weight, rate)) : Optional.empty();
    }

    private static BigDecimal expected(Present<Score> weight, BigDecimal rate) {
        return weight.value().value().multiply(rate.min(FULL)).movePointLeft(2);
    }
}
