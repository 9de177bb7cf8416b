package org.kanhe.core.check.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SameForm;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.check.logic.Achievement;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.SelfEvaluation;

/// TQ-08 目标低于上年实际: a target is worse than what the same unit reached with the same indicator the year before. Where the
/// money fell at least as much as the target, the lower target is what it should be. Satisfaction is asked of other people
/// every year and only remarked on.
public final class BelowLastYear implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-08", "below-last-year", Severity.MEDIUM, "targets-follow-history", "0.2", List.of(
            RuleInfo.fires(form(2021, "≥50场", "80场") + "----\n" + form(2022, "≥60场", "85场")),
            RuleInfo.silent(form(2021, "≥50场", "58场") + "----\n" + form(2022, "≥60场", "63场"))));
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final Pattern GROWTH = Pattern.compile("增长|增幅|增速|增加|提升|提高|下降|减少|降低|改善");

    private static String form(int year, String target, String actual) {
        return """
                年度：%d年度
                单位：青禾市科学技术馆
                项目：科普巡讲
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 科普巡讲场次 | %s | %s | 20 | 20 |
                """.formatted(year, target, actual);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        if (!(about.report() instanceof SelfEvaluation form && about.year().isPresent()) || about.unit().isEmpty()) {
            return Stream.empty();
        }
        Optional<SameForm.Filed> before = SameForm.in(about.year().get() - 1, about, corpus);
        return before.stream().flatMap(earlier -> form.indicators().stream().flatMap(row -> SameForm.row(row, earlier.form().indicators()).stream()
                .flatMap(last -> judge(row, last, form, earlier).stream())));
    }

    private static Optional<Outcome> judge(Indicator row, Indicator last, SelfEvaluation form, SameForm.Filed earlier) {
        List<Achievement> pairs = Achievement.between(row, row.target(), last.actual());
        if (pairs.isEmpty() || isChange(row) || isBudgetLimit(row, form)) {
            return Optional.empty();
        }
        return Optional.of(pairs.stream().filter(pair -> isBelow(pair) && !isPaidFor(pair, form, earlier.form())).findFirst()
                .map(pair -> objection(row, last, earlier)).orElse(Outcome.SOUND));
    }

    /// Worse than what was reached, by more than a twentieth.
    private static boolean isBelow(Achievement pair) {
        BigDecimal slack = pair.actual().abs().multiply(TOLERANCE);
        return switch (pair.direction()) {
            case UP -> pair.target().compareTo(pair.actual().subtract(slack)) < 0;
            case DOWN -> pair.target().compareTo(pair.actual().add(slack)) > 0;
            case UNKNOWN -> false;
        };
    }

    /// A rate of growth stands on last year's level: it says nothing of what was reached.
    private static boolean isChange(Indicator row) {
        boolean change = row.target().findValue().filter(v -> v instanceof IndicatorValue.Measured m && m.parts().stream().anyMatch(part -> part.change().isPresent())).isPresent();
        return change || GROWTH.matcher(row.name().raw()).find();
    }

    /// A limit of money that is no more than this year's budget follows the budget.
    private static boolean isBudgetLimit(Indicator row, SelfEvaluation form) {
        Optional<BigDecimal> limit = row.target().findValue().flatMap(v -> v instanceof IndicatorValue.Measured m && MeasureUnit.of(m.measure().unit()).sort() == MeasureUnit.Sort.MONEY
                ? MeasureUnit.of(m.measure().unit()).convert(m.measure().number(), MeasureUnit.of("万元")) : Optional.empty());
        return limit.isPresent() && budget(form).filter(budget -> limit.get().compareTo(budget) <= 0).isPresent();
    }

    /// The budget fell in the same measure: less is promised because there is less to spend.
    private static boolean isPaidFor(Achievement pair, SelfEvaluation form, SelfEvaluation earlier) {
        Optional<BigDecimal> now = budget(form);
        Optional<BigDecimal> before = budget(earlier);
        return pair.direction() == Achievement.Direction.UP && now.isPresent() && before.isPresent()
                && now.get().multiply(pair.actual()).compareTo(pair.target().multiply(before.get())) <= 0;
    }

    private static Optional<BigDecimal> budget(SelfEvaluation form) {
        return form.funding().stream().filter(money -> money.item() == FundingItem.TOTAL).findFirst().map(FundingRow::annual)
                .flatMap(field -> field.findValue()).map(Amount::value).filter(value -> value.signum() > 0);
    }

    private static Outcome objection(Indicator row, Indicator last, SameForm.Filed earlier) {
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(row.target()));
        evidence.addAll(Cells.evidenceIn(earlier.filed().id(), last.actual(), last.target()));
        String name = row.name().findValue().orElse("");
        Outcome.Objection found = Outcome.objection(Message.of("TQ-08.found", name, row.target().raw(), String.valueOf(earlier.filed().year().orElse(0)), last.actual().raw(),
                Printed.plain(TOLERANCE.movePointRight(2))), evidence);
        return name.contains("满意") ? found.as(Severity.LOW) : found;
    }
}
