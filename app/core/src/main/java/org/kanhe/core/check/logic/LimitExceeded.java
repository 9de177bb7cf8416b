package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Measure.Comparison;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.SelfEvaluation;

/// LG-04 上限被突破仍得满分: an indicator promises to stay within the budget, the spending of the same form did not, and the
/// indicator earns all points.
public final class LimitExceeded implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-04", "limit-exceeded", Severity.HIGH, "score-by-completion", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 80 | 80 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 经费开支 | 不超过50万元 | 100% | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 80 | 80 | 10 | 100% | 10
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 经费开支 | 不超年初预算 | 未超 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 50 | 48 | 10 | 96% | 9.6
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 经费开支 | 不超年初预算 | 未超 | 10 | 10 |
                    """)));
    private static final Pattern WITHIN_INITIAL = Pattern.compile("(不超|不突破|不高于|不大于|不得超|未超|控制在|≤|<=?|低于|小于|以).{0,3}年初预算|年初预算(数|金额|额度)?(范围)?[之以]?内");
    private static final Pattern WITHIN_BUDGET = Pattern.compile("(不超|不突破|不高于|不大于|不得超|未超|控制在|≤|<=?|低于|小于).{0,6}预算|预算(数|金额|额度|安排)?(范围)?[之以]?内");

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        Optional<FundingRow> total = form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).findFirst();
        return total.stream().flatMap(money -> form.indicators().stream().flatMap(row -> row(row, money)));
    }

    private static Stream<Outcome> row(Indicator row, FundingRow money) {
        return Cells.open(row.target(), row.score(), row.weight(), money.executed(), (target, score, weight, executed) -> {
            Optional<Present<Amount>> limit = limit(target.value(), money);
            boolean full = weight.value().value().signum() > 0 && score.value().value().compareTo(weight.value().value()) >= 0;
            Optional<BigDecimal> average = average(row, target.value(), executed.value().value());
            if (full && average.isPresent()) {
                return Outcome.objection(Message.of("LG-04.average", row.target().raw(), executed.raw(), Printed.shown(average.get()), score.raw()), Cells.evidence(score, target, executed))
                        .computing(Printed.shown(average.get()));
            }
            boolean broken = limit.filter(most -> executed.value().value().compareTo(most.value().value()) > 0).isPresent();
            return full && broken
                    ? Outcome.objection(Message.of("LG-04.found", row.target().raw(), executed.raw(), limit.orElseThrow().raw(), score.raw()),
                            Cells.evidence(score, target, executed, limit.orElseThrow()))
                    : Outcome.SOUND;
        });
    }

    /// The budget cell a target names as its limit: in words, or by its very number.
    private static Optional<Present<Amount>> limit(IndicatorValue target, FundingRow money) {
        return switch (target) {
            case IndicatorValue.Described words -> {
                String text = Labels.normalise(words.text());
                if (WITHIN_INITIAL.matcher(text).find()) {
                    yield present(money.initial());
                }
                yield WITHIN_BUDGET.matcher(text).find() ? present(money.annual()) : Optional.empty();
            }
            case IndicatorValue.Measured measured -> Stream.of(money.initial(), money.annual()).flatMap(cell -> present(cell).stream())
                    .filter(cell -> measured.parts().size() == 1 && isLimit(measured.measure(), cell.value())).findFirst();
        };
    }

    /// What was spent in a month or a quarter on average, where that is more than a cost indicator allows. A result of its own in money
    /// says better what was spent.
    private static Optional<BigDecimal> average(Indicator row, IndicatorValue target, BigDecimal executed) {
        boolean told = row.actual().findValue().filter(actual -> actual instanceof IndicatorValue.Measured m && MeasureUnit.of(m.measure().unit()).sort() == MeasureUnit.Sort.MONEY).isPresent();
        boolean cost = row.level1().map(Level::name).orElse("").contains("成本") || row.level2().map(Level::name).orElse("").contains("成本");
        if (told || !cost || !(target instanceof IndicatorValue.Measured measured && measured.parts().size() == 1)) {
            return Optional.empty();
        }
        Measure limit = measured.measure();
        boolean upper = limit.comparison() == Comparison.AT_MOST || limit.comparison() == Comparison.LESS;
        int periods = limit.period().contains("月") ? MONTHS : limit.period().contains("季") ? QUARTERS : 0;
        if (!upper || periods == 0) {
            return Optional.empty();
        }
        BigDecimal average = executed.divide(BigDecimal.valueOf(periods), MathContext.DECIMAL64);
        return MeasureUnit.of(limit.unit()).convert(limit.number(), MeasureUnit.of("万元")).filter(most -> average.compareTo(most) > 0).map(_ -> average);
    }

    private static boolean isLimit(Measure measure, Amount budget) {
        boolean upper = measure.comparison() == Comparison.AT_MOST || measure.comparison() == Comparison.LESS;
        return upper && measure.period().isEmpty()
                && MeasureUnit.of(measure.unit()).convert(measure.number(), MeasureUnit.of("万元")).filter(n -> n.compareTo(budget.value()) == 0).isPresent();
    }

    private static Optional<Present<Amount>> present(Field<Amount> cell) {
        return cell instanceof Present<Amount> p ? Optional.of(p) : Optional.empty();
    }
}
