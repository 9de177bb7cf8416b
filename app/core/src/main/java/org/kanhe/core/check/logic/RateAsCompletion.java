package org.kanhe.core.check.logic;

import java.math.BigDecimal;
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
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.SelfEvaluation;

/// LG-09 以执行率充当完成率: the result of an output indicator is the execution rate of the same form.
/// Indicators that measure spending itself are not meant, nor equal round percentages of other things.
public final class RateAsCompletion implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-09", "rate-as-completion", Severity.HIGH, "actual-values", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 20 | 20 | 17.3 | 10 | 86.5% | 8.7
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 任务完成率 | 100% | 86.5% | 10 | 8.7 | 进度滞后
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 20 | 20 | 17.3 | 10 | 86.5% | 8.7
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 资金支付率 | 100% | 86.5% | 10 | 8.7 | 进度滞后
                    """)));
    private static final BigDecimal ALL = new BigDecimal("100");
    private static final Pattern ABOUT_MONEY = Pattern.compile("执行|支付|支出|到位|拨付|使用率|资金|预算|经费");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        Optional<Present<Rate>> rate = form.funding().stream().map(FundingRow::rate)
                .flatMap(cell -> cell instanceof Present<Rate> present ? Stream.of(present) : Stream.empty())
                .filter(cell -> cell.value().value().compareTo(ALL) != 0 && cell.value().value().signum() > 0).findFirst();
        return rate.stream().flatMap(printed -> form.indicators().stream().flatMap(row -> row(row, printed)));
    }

    private static Stream<Outcome> row(Indicator row, Present<Rate> rate) {
        boolean fractional = rate.value().value().stripTrailingZeros().scale() > 0;
        boolean counts = row.level2().map(Level::name).filter(name -> name.contains("数量")).isPresent();
        return Cells.open(row.actual(), actual -> (fractional || counts) && isRate(actual.value(), rate.value().value()) && !isAboutMoney(row)
                ? Outcome.objection(Message.of("LG-09.found", actual.raw(), rate.raw()), Cells.evidence(actual, rate))
                : Outcome.SOUND);
    }

    private static boolean isRate(IndicatorValue actual, BigDecimal rate) {
        return switch (actual) {
            case IndicatorValue.Measured m -> m.parts().size() == 1 && MeasureUnit.of(m.measure().unit()).sort() == MeasureUnit.Sort.SHARE
                    && m.measure().change().isEmpty() && m.measure().number().compareTo(rate) == 0;
            case IndicatorValue.Described _ -> false;
        };
    }

    private static boolean isAboutMoney(Indicator row) {
        return row.name().findValue().filter(name -> ABOUT_MONEY.matcher(name).find()).isPresent();
    }
}
