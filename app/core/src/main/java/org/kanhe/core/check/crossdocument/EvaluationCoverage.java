package org.kanhe.core.check.crossdocument;

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
import org.kanhe.core.check.Likeness;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Undated;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// XD-05 自评覆盖率: the base-data table lists a project with money for which nobody filed a form, or two forms of one file have
/// names that differ in a character. Only judged where at least one project form is known; forms that together hold all the
/// money of the table cover it under whatever names.
public final class EvaluationCoverage implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XD-05", "evaluation-coverage", Severity.MEDIUM, "coverage", "0.2", List.of(
            RuleInfo.fires(file("堤防加固")),
            RuleInfo.silent(file("河道保洁经费"))));
    private static final Pattern BEGIN = Pattern.compile("项目支出");
    private static final Pattern END = Pattern.compile("三公|公用经费|政府采购|楼堂|厉行|基本支出|公务用车|公务接待|因公出国|会议费|培训费");
    private static final Pattern HEADING = Pattern.compile("一个项目一行|^(?:\\d+[、.]|[(（]\\d+[)）])?(?:业务工作|运行维护|省级|市级|县级|区级|本级|中央|其他|其它)?(?:专项|项目)(?:资金|经费|支出)?$|其他|其它|合计|小计|其中");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d+[、.．]|[(（]\\d+[)）])");
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private static String file(String project) {
        return """
                类型：base-data
                年度：2022年度
                单位：云溪县河道管理站
                经费 | 本年预算数 | 本年决算数
                二、部门项目支出 | 38 | 37.6
                河道保洁经费 | 38 | 37.6
                ----
                年度：2022年度
                单位：云溪县河道管理站
                项目：%s
                资金 | 年初预算数 | 全年预算数 | 全年执行数
                年度资金总额 | 20 | 20 | 19
                """.formatted(project);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        return switch (about.report()) {
            case BaseData table -> table(table, forms(about, corpus));
            case SelfEvaluation form when form.kind() == ReportKind.PROJECT_SELF_EVALUATION -> twin(about, corpus).stream();
            case SelfEvaluation _, org.kanhe.core.report.TargetDeclaration _, org.kanhe.core.report.ScoringFramework _, org.kanhe.core.report.Narrative _, org.kanhe.core.report.UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static List<FiledReport> forms(FiledReport about, ReportCorpus corpus) {
        return corpus.filedWith(about).stream().filter(other -> other.report().kind() == ReportKind.PROJECT_SELF_EVALUATION && !other.project().isBlank()).toList();
    }

    private static Stream<Outcome> table(BaseData table, List<FiledReport> forms) {
        List<BaseData.Row> projects = projects(table);
        if (forms.isEmpty() || projects.isEmpty() || coverTheMoney(projects, forms)) {
            return Stream.empty();
        }
        return projects.stream().map(row -> forms.stream().anyMatch(form -> isOf(row, form)) ? Outcome.SOUND : objection(row, forms));
    }

    /// Lines with money between 项目支出 and the next heading.
    private static List<BaseData.Row> projects(BaseData table) {
        List<BaseData.Row> projects = new ArrayList<>();
        boolean inside = false;
        for (BaseData.Row row : table.rows()) {
            String item = Labels.normalise(row.item());
            if (BEGIN.matcher(item).find()) {
                inside = true;
            } else if (END.matcher(item).find()) {
                inside = false;
            } else if (inside && !HEADING.matcher(item).find() && (money(row.finalAccount()).signum() > 0 || money(row.budget()).signum() > 0)) {
                projects.add(row);
            }
        }
        return projects;
    }

    private static boolean coverTheMoney(List<BaseData.Row> projects, List<FiledReport> forms) {
        BigDecimal listed = projects.stream().map(row -> money(row.finalAccount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal filed = forms.stream().flatMap(form -> form.report() instanceof SelfEvaluation f ? f.funding().stream() : Stream.empty())
                .filter(money -> money.item() == FundingItem.TOTAL).map(money -> money(money.executed())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return filed.signum() > 0 && listed.subtract(filed).compareTo(NEAR) <= 0;
    }

    private static boolean isOf(BaseData.Row row, FiledReport form) {
        String item = name(row.item());
        String project = name(form.project());
        return item.contains(project) || project.contains(item) || Likeness.distance(item, project, 2) <= 2
                || Likeness.common(item, project).length() >= Math.max(3, Math.min(item.length(), project.length()) - 2);
    }

    private static String name(String printed) {
        return NUMBERED.matcher(Undated.key(printed)).replaceFirst("").replaceAll("(?:专项)?(?:项目|资金|经费|支出|费用)+$", "");
    }

    private static Optional<Outcome> twin(FiledReport about, ReportCorpus corpus) {
        String own = Undated.key(about.project());
        return corpus.ofFile(about.id().source()).stream().filter(other -> other.id().compareTo(about.id()) < 0 && other.report().kind() == about.report().kind())
                .filter(other -> Likeness.isSlip(own, Undated.key(other.project()))).findFirst().map(other -> {
                    List<Evidence> evidence = new ArrayList<>(Cells.evidence(about.head().project()));
                    evidence.addAll(Cells.evidenceIn(other.id(), other.head().project()));
                    return Outcome.objection(Message.of("XD-05.twin", about.project(), other.project()), evidence);
                });
    }

    private static Outcome objection(BaseData.Row row, List<FiledReport> forms) {
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(row.at(), row.item())));
        evidence.addAll(Cells.evidence(row.finalAccount(), row.budget()));
        forms.forEach(form -> evidence.addAll(Cells.evidenceIn(form.id(), form.head().project())));
        return Outcome.objection(Message.of("XD-05.found", row.item(), row.finalAccount().raw().isEmpty() ? row.budget().raw() : row.finalAccount().raw(), String.valueOf(forms.size())), evidence);
    }

    private static BigDecimal money(Field<Amount> cell) {
        return cell.findValue().map(Amount::value).orElse(BigDecimal.ZERO);
    }
}
