package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// LG-08 钱没花效果满分: little of the money was spent, yet quality, time and benefit earn nearly all points, or the output is far
/// above target.
public final class EffectWithoutSpending implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-08", "effect-without-spending", Severity.HIGH, "spending-and-effect", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 50 | 5 | 10 | 10% | 1
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 质量指标 | 验收合格率 | ≥95% | 98% | 20 | 20 |
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 30 | 30 |
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 50 | 50 | 45 | 10 | 90% | 9
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 质量指标 | 验收合格率 | ≥95% | 98% | 20 | 20 |
                    效益指标 | 社会效益 | 受益农户 | ≥80户 | 85户 | 30 | 30 |
                    """)));
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final BigDecimal MOST = new BigDecimal("80");
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");
    private static final BigDecimal FAR_ABOVE = new BigDecimal("1.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1)
                .flatMap(money -> Cells.open(money.executed(), money.annual(), (executed, annual) -> annual.value().value().signum() == 0
                        ? Outcome.SOUND
                        : judge(form, executed, annual, Printed.percent(executed.value().value(), annual.value().value()))));
    }

    private static Outcome judge(SelfEvaluation form, Present<Amount> executed, Present<Amount> annual, BigDecimal rate) {
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(executed, annual));
        String shown = Printed.shown(rate) + "%";
        if (rate.compareTo(HALF) < 0) {
            List<Indicator> effects = form.indicators().stream().filter(EffectWithoutSpending::isEffect).toList();
            BigDecimal weight = sum(effects.stream().map(row -> row.weight().findValue()).toList());
            BigDecimal score = sum(effects.stream().map(row -> row.score().findValue()).toList());
            if (weight.signum() > 0 && score.compareTo(weight.multiply(NEARLY_ALL)) >= 0) {
                effects.forEach(row -> evidence.addAll(Cells.evidence(row.score())));
                return Outcome.objection(Message.of("LG-08.full", shown, Printed.plain(score), Printed.plain(weight)), evidence).computing(shown);
            }
        }
        Optional<Indicator> output = rate.compareTo(MOST) >= 0 ? Optional.empty() : form.indicators().stream().filter(EffectWithoutSpending::isFarAbove).findFirst();
        return output.<Outcome>map(row -> {
            evidence.addAll(Cells.evidence(row.actual(), row.target()));
            return Outcome.objection(Message.of("LG-08.above", shown, row.actual().raw(), row.target().raw()), evidence).computing(shown);
        }).orElse(Outcome.SOUND);
    }

    private static boolean isEffect(Indicator row) {
        String label = row.level1().map(Level::name).orElse("") + row.level2().map(Level::name).orElse("");
        return label.contains("效益") || label.contains("质量") || label.contains("时效");
    }

    private static boolean isFarAbove(Indicator row) {
        boolean counted = row.level1().filter(level -> level.name().contains("产出")).isPresent() && row.level2().filter(level -> level.name().contains("数量")).isPresent();
        return counted && Achievement.of(row).stream().anyMatch(pair -> pair.direction() == Achievement.Direction.UP
                && pair.ratio().filter(ratio -> ratio.compareTo(FAR_ABOVE) >= 0).isPresent());
    }

    private static BigDecimal sum(List<Optional<Score>> scores) {
        return scores.stream().flatMap(Optional::stream).map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
