package org.kanhe.core.check.crossdocument;

import java.math.BigDecimal;
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
import org.kanhe.core.check.arithmetic.Printed;
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

/// XD-01 部门项目支出与项目表: project spending of the department is not the sum of the project forms in the same file.
/// A sum below it may only mean that forms are missing and is milder.
public final class ProjectsAgainstDepartment implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("XD-01", "projects-against-department", Severity.HIGH, "forms-agree", "0.1", List.of(
            RuleInfo.fires("""
                    类型：department-self-evaluation
                    资金 | 年初预算数 | 全年执行数
                    项目支出 | 50 | 50
                    ----
                    项目：清淤
                    资金 | 年初预算数 | 全年执行数
                    年度资金总额 | 30 | 30
                    ----
                    项目：护岸
                    资金 | 年初预算数 | 全年执行数
                    年度资金总额 | 25 | 20
                    """),
            RuleInfo.silent("""
                    类型：department-self-evaluation
                    资金 | 年初预算数 | 全年执行数
                    项目支出 | 50 | 50
                    ----
                    项目：清淤
                    资金 | 年初预算数 | 全年执行数
                    年度资金总额 | 30 | 30
                    ----
                    项目：护岸
                    资金 | 年初预算数 | 全年执行数
                    年度资金总额 | 20 | 20
                    """)));
    private static final Pattern LABEL = Pattern.compile("([一二三四五六]、)?(部门)?项目支出:?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> projects = submission.selfEvaluations(ReportKind.PROJECT_SELF_EVALUATION);
        if (projects.size() < 2) {
            return Stream.empty();
        }
        Stream<About> departments = submission.selfEvaluations(ReportKind.DEPARTMENT_SELF_EVALUATION).stream()
                .flatMap(form -> form.funding().stream().filter(row -> row.item() == FundingItem.PROJECT).limit(1).flatMap(row -> Stream.of(
                                column(row.initial(), projects, FundingRow::initial, submission, settings.apply(form)),
                                column(row.annual(), projects, FundingRow::annual, submission, settings.apply(form)),
                                column(row.executed(), projects, FundingRow::executed, submission, settings.apply(form)))
                        .flatMap(outcomes -> outcomes.map(outcome -> new About(form, outcome)))));
        Stream<About> tables = submission.reports().stream().flatMap(report -> report instanceof BaseData table ? Stream.of(table) : Stream.empty())
                .flatMap(table -> table.rows().stream().filter(row -> LABEL.matcher(Labels.normalise(row.item())).matches()).limit(1).flatMap(row -> Stream.of(
                                budget(row.budget(), projects, submission, settings.apply(table)),
                                column(row.finalAccount(), projects, FundingRow::executed, submission, settings.apply(table)))
                        .flatMap(outcomes -> outcomes.map(outcome -> new About(table, outcome)))));
        return Stream.concat(departments, tables);
    }

    /// The budget of the table may be the initial or the annual one of the forms.
    private static Stream<Outcome> budget(Field<Amount> whole, List<SelfEvaluation> projects, Submission submission, RuleSettings settings) {
        boolean annual = column(whole, projects, FundingRow::annual, submission, settings).anyMatch(outcome -> outcome instanceof Outcome.Sound);
        return annual ? Stream.of(Outcome.SOUND) : column(whole, projects, FundingRow::initial, submission, settings);
    }

    private static Stream<Outcome> column(Field<Amount> whole, List<SelfEvaluation> projects, Function<FundingRow, Field<Amount>> column, Submission submission, RuleSettings settings) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(whole));
        for (SelfEvaluation project : projects) {
            Field<Amount> cell = project.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).map(column).findFirst().orElseGet(Field::absent);
            if (!(cell instanceof Present<Amount> part)) {
                return Stream.empty();
            }
            sum = sum.add(part.value().value());
            evidence.addAll(Cells.evidenceIn(submission.id(project), cell));
        }
        BigDecimal total = sum;
        return Cells.open(whole, printed -> {
            BigDecimal gap = total.subtract(printed.value().value());
            if (gap.abs().compareTo(settings.amountTolerance()) <= 0) {
                return Outcome.SOUND;
            }
            String computed = Printed.plain(total);
            Message message = Message.of(gap.signum() > 0 ? "XD-01.above" : "XD-01.below", printed.raw(), String.valueOf(projects.size()), computed, Printed.plain(gap.abs()));
            Outcome.Objection objection = Outcome.objection(message, evidence).computing(computed);
            return gap.signum() > 0 ? objection : objection.as(Severity.MEDIUM);
        });
    }
}
