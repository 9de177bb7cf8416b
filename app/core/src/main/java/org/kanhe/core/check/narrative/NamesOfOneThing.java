package org.kanhe.core.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Likeness;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.check.Undated;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// NT-04 名称不一致: one thing is called by two names that differ in a character or two: a project on its form and in the
/// base-data table, or the filing unit on one report of a file and on all others. Names that differ in a number or in words
/// such as 上 and 下 are two things.
public final class NamesOfOneThing implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("NT-04", "names-of-one-thing", Severity.MEDIUM, "forms-agree", "0.2", List.of(
            RuleInfo.fires(form("人民防控宣传教育")),
            RuleInfo.silent(form("人民防空宣传教育"))));

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+[、.．]|[(（]\\d+[)）])");
    private static final Pattern ENDING = Pattern.compile("(?:专项|项目|资金|经费|支出|费用|补助)+$");

    private static String form(String project) {
        return """
                类型：base-data
                经费 | 本年预算数 | 本年决算数
                人民防空宣传教育 | 12 | 11.6
                ----
                项目：%s
                资金 | 年初预算数 | 全年预算数 | 全年执行数
                年度资金总额 | 12 | 12 | 11.6
                """.formatted(project);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        return Stream.concat(projects(submission), units(submission));
    }

    private static Stream<About> projects(Submission submission) {
        List<SelfEvaluation> forms = submission.selfEvaluations(ReportKind.PROJECT_SELF_EVALUATION);
        List<String> own = forms.stream().flatMap(form -> form.head().project().findValue().stream()).map(NamesOfOneThing::key).toList();
        List<BaseData> tables = submission.reports().stream().flatMap(report -> report instanceof BaseData table ? Stream.of(table) : Stream.empty()).toList();
        List<String> items = tables.stream().flatMap(table -> table.rows().stream()).map(row -> key(row.item())).toList();
        List<About> outcomes = new ArrayList<>();
        for (BaseData table : tables) {
            for (BaseData.Row row : table.rows()) {
                String item = key(row.item());
                forms.stream().filter(_ -> !own.contains(item)).filter(form -> form.head().project().findValue().map(NamesOfOneThing::key).filter(name -> !items.contains(name) && Likeness.isSlip(item, name)).isPresent())
                        .findFirst().ifPresent(form -> outcomes.add(new About(form, objection(form.head().project(), Evidence.of(row.at(), row.item()), submission, table))));
            }
        }
        return outcomes.stream();
    }

    /// Without a number before it and without the word for money behind it.
    private static String key(String name) {
        return ENDING.matcher(NUMBER.matcher(Undated.key(name)).replaceFirst("")).replaceFirst("");
    }

    /// A name that stands on one report only while all others, at least two, agree on another.
    private static Stream<About> units(Submission submission) {
        Map<String, List<Report>> byName = submission.reports().stream().filter(report -> report.head().unit() instanceof Present<String>)
                .collect(Collectors.groupingBy(report -> UnitNames.key(report.head().unit().raw())));
        Optional<Map.Entry<String, List<Report>>> most = byName.entrySet().stream().filter(e -> e.getValue().size() >= 2).max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(List::size)));
        return most.stream().flatMap(common -> byName.entrySet().stream().filter(e -> e.getValue().size() == 1 && Likeness.isSlip(e.getKey(), common.getKey())).map(e -> {
            Report odd = e.getValue().getFirst();
            Report other = common.getValue().getFirst();
            Evidence second = Cells.evidence(other.head().unit()).getFirst();
            return new About(odd, objection(odd.head().unit(), second, submission, other));
        }));
    }

    private static Outcome objection(Field<String> name, Evidence second, Submission submission, Report other) {
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(name));
        evidence.add(new Evidence(second.at(), second.text(), Optional.of(submission.id(other))));
        return Outcome.objection(Message.of("NT-04.found", name.raw(), second.text()), evidence);
    }
}
