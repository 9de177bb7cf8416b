package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.Words;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.SelfEvaluation;

/// LG-10 超预算执行未说明: more was spent than the annual budget and the form gives no reason; or lines of a base-data table end above
/// their budget and neither the table nor a report of the same file says why.
public final class OverspentWithoutReason implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("LG-10", "overspent-without-reason", Severity.MEDIUM, "adjusted-budget-reason", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 43.5 | 10 | 108.75% | 10
                    """),
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 上年决算数 | 本年预算数 | 本年决算数
                    公用经费 | 50 | 52 | 58.6
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 40 | 40 | 43.5 | 10 | 108.75% | 10
                    说明：汛期追加抢险支出，已报批
                    """)));
    private static final Pattern EXPLAINED = Pattern.compile("追加|调整预算|预算调整|超支|超预算|年中下达|上级专项|(?:比|较)[^。]{0,12}预算[^。]{0,20}(?:增加|超出)[^。]{0,40}(?:主要|由于|因|系)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        return submission.reports().stream().flatMap(report -> (switch (report) {
            case SelfEvaluation form -> form(form);
            case BaseData table -> table(table, submission, settings.apply(table));
            case org.kanhe.core.report.TargetDeclaration _, org.kanhe.core.report.ScoringFramework _, Narrative _, org.kanhe.core.report.UnrecognizedReport _ -> Stream.<Outcome>empty();
        }).map(outcome -> new About(report, outcome)));
    }

    private static Stream<Outcome> form(SelfEvaluation form) {
        return form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1)
                .flatMap(row -> Cells.open(row.executed(), row.annual(), (executed, annual) ->
                        executed.value().value().compareTo(annual.value().value()) <= 0 || Explanations.areGiven(form)
                                ? Outcome.SOUND
                                : Outcome.objection(Message.of("LG-10.found", executed.raw(), annual.raw()), Cells.evidence(executed, annual))));
    }

    private static Stream<Outcome> table(BaseData table, Submission submission, RuleSettings settings) {
        List<BaseData.Row> over = table.rows().stream().filter(row -> isOver(row, settings)).toList();
        if (over.isEmpty() || isExplained(table, submission)) {
            return table.rows().isEmpty() ? Stream.empty() : Stream.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>();
        over.forEach(row -> evidence.addAll(Cells.evidence(row.finalAccount(), row.budget())));
        String lines = over.stream().map(row -> row.item() + " " + row.finalAccount().raw() + "＞" + row.budget().raw()).collect(Collectors.joining("；"));
        return Stream.of(Outcome.objection(Message.of("LG-10.table", lines), evidence));
    }

    private static boolean isOver(BaseData.Row row, RuleSettings settings) {
        BigDecimal budget = value(row.budget());
        return budget.signum() > 0 && row.finalAccount() instanceof Present<Amount> spent && spent.value().value().subtract(budget).compareTo(settings.amountTolerance()) > 0;
    }

    /// A cell for reasons on the table, or a sentence of a report of the same file that speaks of more than the budget.
    private static boolean isExplained(BaseData table, Submission submission) {
        return table.head().others().stream().anyMatch(other -> other.label().matches(".*(?:说明|原因|备注).*") && Words.say(other.value()))
                || submission.reports().stream().anyMatch(report -> report instanceof Narrative narrative && Texts.passages(narrative).anyMatch(text -> EXPLAINED.matcher(text.text()).find()));
    }

    private static BigDecimal value(Field<Amount> cell) {
        return cell.findValue().map(Amount::value).orElse(BigDecimal.ZERO);
    }
}
