package org.kanhe.core.check.crossdocument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.logic.Explanations;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.SelfEvaluation;

/// XD-04 决算、预算勾稽: money was spent where the table has no budget for it, or no adjustment is reported although budget and final
/// account differ. A budget that was set to the very cent of the spending, far from the initial one and without a reason, is
/// remarked on.
public final class BudgetAndFinal implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("XD-04", "budget-and-final", Severity.MEDIUM, "forms-agree", "0.2", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 上年决算数 | 本年预算数 | 本年决算数
                    河道保洁经费 | 20 | 38 | 37.6
                    堤防加固经费 | 0 |  | 54.2
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    经费 | 上年决算数 | 本年预算数 | 本年决算数
                    河道保洁经费 | 20 | 38 | 37.6
                    堤防加固经费 | 0 | 60 | 54.2
                    """)));
    private static final Pattern WHOLE = Pattern.compile("三公经费|公务用车购置和|公用经费|合计|总计|基本支出|项目支出|其中|小计|结转|结余|非税|人员|面积|车辆|辆|在职");
    private static final Pattern ADJUSTED = Pattern.compile("预算调整(数|额|金额)");
    private static final BigDecimal FAR = new BigDecimal("0.2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case BaseData table -> Stream.concat(table.rows().stream().flatMap(row -> withoutBudget(row, table).stream()), adjustment(table).stream());
            case SelfEvaluation form -> form.funding().stream().filter(money -> money.item() == FundingItem.TOTAL).limit(1).flatMap(money -> raised(money, form).stream());
            case org.kanhe.core.report.TargetDeclaration _, org.kanhe.core.report.ScoringFramework _, org.kanhe.core.report.Narrative _, org.kanhe.core.report.UnrecognizedReport _ -> Stream.empty();
        };
    }

    /// A column nobody filled, a line nobody filled but for its final account, and lines that only head others are not meant.
    private static Optional<Outcome> withoutBudget(BaseData.Row row, BaseData table) {
        boolean budgeted = table.rows().stream().filter(other -> positive(other.budget())).count() >= 1;
        if (!budgeted || !positive(row.finalAccount()) || WHOLE.matcher(Labels.normalise(row.item())).find()) {
            return Optional.empty();
        }
        boolean none = row.budget() instanceof Field.Blank<Amount> || row.budget().findValue().filter(amount -> amount.value().signum() == 0).isPresent();
        return Optional.of(none ? Outcome.objection(Message.of("XD-04.no-budget", row.item(), row.finalAccount().raw(), row.budget().raw().isEmpty() ? "—" : row.budget().raw()),
                Stream.concat(Cells.evidence(row.finalAccount(), row.budget()).stream(), Stream.of(Evidence.of(row.at(), row.item()))).toList()) : Outcome.SOUND);
    }

    private static Optional<Outcome> adjustment(BaseData table) {
        Optional<BaseData.Row> adjusted = table.rows().stream().filter(row -> ADJUSTED.matcher(Labels.normalise(row.item())).find()).findFirst();
        Optional<BaseData.Row> whole = table.rows().stream().filter(row -> Labels.normalise(row.item()).matches("(部门)?(总支出|支出合计|整体支出)")).findFirst();
        if (adjusted.isEmpty() || whole.isEmpty() || !(adjusted.get().finalAccount() instanceof Present<Amount> change && whole.get().budget() instanceof Present<Amount> budget
                && whole.get().finalAccount() instanceof Present<Amount> spent)) {
            return Optional.empty();
        }
        boolean contradicts = change.value().value().signum() == 0 && spent.value().value().compareTo(budget.value().value()) > 0;
        return Optional.of(contradicts ? Outcome.objection(Message.of("XD-04.no-adjustment", spent.raw(), budget.raw()), Cells.evidence(change, spent, budget)) : Outcome.SOUND);
    }

    private static Optional<Outcome> raised(FundingRow money, SelfEvaluation form) {
        if (!(money.initial() instanceof Present<Amount> initial && money.annual() instanceof Present<Amount> annual && money.executed() instanceof Present<Amount> executed)) {
            return Optional.empty();
        }
        BigDecimal before = initial.value().value();
        BigDecimal now = annual.value().value();
        boolean toTheCent = now.compareTo(executed.value().value()) == 0 && now.stripTrailingZeros().scale() >= 2;
        boolean far = before.signum() > 0 && now.subtract(before).compareTo(before.multiply(FAR)) > 0;
        return Optional.of(toTheCent && far && !Explanations.areGiven(form)
                ? Outcome.objection(Message.of("XD-04.raised", annual.raw(), executed.raw(), initial.raw()), Cells.evidence(annual, executed, initial)).as(Severity.LOW)
                : Outcome.SOUND);
    }

    private static boolean positive(Field<Amount> cell) {
        return cell.findValue().filter(amount -> amount.value().signum() > 0).isPresent();
    }
}
