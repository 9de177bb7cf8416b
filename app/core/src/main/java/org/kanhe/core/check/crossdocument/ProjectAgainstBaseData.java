package org.kanhe.core.check.crossdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// XD-02 项目表与基础数据表: the form of a project and its line in the base-data table give different amounts.
/// The budget of the table may be the initial or the annual one of the form.
public final class ProjectAgainstBaseData implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("XD-02", "project-against-base-data", Severity.HIGH, "forms-agree", "0.1", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    物业管理费 | 134 | 196.9
                    ----
                    项目：物业管理费
                    资金 | 年初预算数 | 全年预算数 | 全年执行数
                    年度资金总额 | 134 | 196 | 196
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    物业管理费 | 134 | 196
                    ----
                    项目：物业管理费
                    资金 | 年初预算数 | 全年预算数 | 全年执行数
                    年度资金总额 | 134 | 196 | 196
                    """)));
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}[、.．]|[(（]\\d{1,2}[)）])(?!\\d)");

    private static final Pattern ENDING = Pattern.compile("(?<=.{4})(?:专项|项目|资金|经费|支出|费用|补助)+$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> projects = submission.selfEvaluations(ReportKind.PROJECT_SELF_EVALUATION);
        return submission.reports().stream().flatMap(report -> report instanceof BaseData table ? Stream.of(table) : Stream.empty())
                .flatMap(table -> table.rows().stream().flatMap(row -> projects.stream().filter(project -> isOf(row, project))
                        .flatMap(project -> project.funding().stream().filter(money -> money.item() == FundingItem.TOTAL).limit(1)
                                .flatMap(money -> pair(row, money, table, submission, settings.apply(project)))
                                .map(outcome -> new About(project, outcome)))));
    }

    private static boolean isOf(BaseData.Row row, SelfEvaluation project) {
        String item = name(row.item());
        return item.length() >= 3 && project.head().project().findValue().map(ProjectAgainstBaseData::name).filter(item::equals).isPresent();
    }

    /// Without the number of its line and the word for money behind it.
    private static String name(String printed) {
        return ENDING.matcher(NUMBERED.matcher(Labels.normalise(printed)).replaceFirst("")).replaceFirst("");
    }

    private static Stream<Outcome> pair(BaseData.Row row, FundingRow money, BaseData table, Submission submission, RuleSettings settings) {
        return Stream.concat(
                Cells.open(row.finalAccount(), money.executed(), (all, spent) -> judge("XD-02.final", row, all, List.of(spent), table, submission, settings)),
                Cells.open(row.budget(), money.initial(), (all, initial) -> judge("XD-02.budget", row, all,
                        money.annual() instanceof Present<Amount> annual ? List.of(initial, annual) : List.of(initial), table, submission, settings)));
    }

    private static Outcome judge(String key, BaseData.Row row, Present<Amount> inTable, List<Present<Amount>> onForm, BaseData table, Submission submission, RuleSettings settings) {
        boolean agrees = onForm.stream().anyMatch(cell -> cell.value().value().subtract(inTable.value().value()).abs().compareTo(settings.amountRounding()) <= 0);
        if (agrees) {
            return Outcome.SOUND;
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(onForm.toArray(Field<?>[]::new)));
        evidence.addAll(Cells.evidenceIn(submission.id(table), inTable));
        return Outcome.objection(Message.of(key, row.item(), onForm.getFirst().raw(), inTable.raw()), evidence);
    }
}
