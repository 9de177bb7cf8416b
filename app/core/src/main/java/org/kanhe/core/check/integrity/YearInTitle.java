package org.kanhe.core.check.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
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
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportKind;

/// FI-01 年度缺失、不一致: a form names no year at all and nor does its file, its title names another year than its body, or it is
/// dated in a year that cannot be.
public final class YearInTitle implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("FI-01", "year-in-title", Severity.MEDIUM, "year-of-report", "0.1", List.of(
            RuleInfo.fires("""
                    标题：2021年度项目支出绩效自评表
                    年度：2022年度
                    """),
            RuleInfo.fires("""
                    标题：项目支出绩效自评表
                    项目：沟渠清淤
                    """),
            RuleInfo.silent("""
                    标题：2022年度项目支出绩效自评表
                    年度：2022年度
                    """)));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)\\s*年");
    private static final Pattern DATED = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?=[年./-])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        boolean nameless = submission.reports().stream().allMatch(report -> report.head().year() instanceof Field.Absent<Integer>);
        List<About> outcomes = new ArrayList<>();
        for (Report report : submission.reports()) {
            if (isForm(report)) {
                List<Outcome> cases = new ArrayList<>(Stream.of(nameless ? missing(report.head()) : Optional.<Outcome>empty(), twoYears(report.head()), dated(report)).flatMap(Optional::stream).toList());
                cases.forEach(outcome -> outcomes.add(new About(report, outcome)));
            } else {
                twoYears(report.head()).ifPresent(outcome -> outcomes.add(new About(report, outcome)));
            }
        }
        return outcomes.stream();
    }

    /// Tables and texts that go with a form may leave the year to it.
    private static boolean isForm(Report report) {
        return switch (report.kind()) {
            case PROJECT_SELF_EVALUATION, DEPARTMENT_SELF_EVALUATION, PROJECT_TARGET_DECLARATION, DEPARTMENT_TARGET_DECLARATION, PROJECT_MONITORING -> true;
            case BASE_DATA, SCORING_FRAMEWORK, NARRATIVE, UNRECOGNIZED -> false;
        };
    }

    /// Only a form with a title: a table cut out of its paper has lost its year with it.
    private static Optional<Outcome> missing(ReportHead head) {
        return head.title() instanceof Present<String> title ? Optional.of(Outcome.objection(Message.of("FI-01.missing"), Cells.evidence(title))) : Optional.empty();
    }

    private static Optional<Outcome> twoYears(ReportHead head) {
        if (!(head.year() instanceof Present<Integer> year)) {
            return Optional.empty();
        }
        Stream<Field<String>> named = Stream.concat(Stream.of(head.title()), head.others().stream().filter(other -> other.label().equals("年度")).map(ReportHead.LabelledText::value));
        List<Outcome> found = named.flatMap(cell -> cell instanceof Present<String> printed ? judge(printed, year).stream() : Stream.empty()).toList();
        return found.stream().filter(outcome -> outcome instanceof Outcome.Objection).findFirst().or(() -> found.stream().findFirst());
    }

    private static Optional<Outcome> judge(Present<String> printed, Present<Integer> year) {
        List<String> years = YEAR.matcher(printed.value()).results().map(hit -> hit.group(1)).distinct().toList();
        if (years.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(years.getFirst()) == year.value() ? Outcome.SOUND
                : Outcome.objection(Message.of("FI-01.found", years.getFirst(), String.valueOf(year.value())),
                        List.of(Evidence.of(printed.at(), printed.raw()), Evidence.of(year.at(), year.raw()))));
    }

    /// A self-evaluation is not written before its year begins nor a declaration after it ended; three years later nobody files either.
    private static Optional<Outcome> dated(Report report) {
        if (!(report.head().year() instanceof Present<Integer> year && report.head().fillDate() instanceof Present<String> date)) {
            return Optional.empty();
        }
        Matcher m = DATED.matcher(Labels.normalise(date.value()));
        if (!m.find()) {
            return Optional.empty();
        }
        int later = Integer.parseInt(m.group(1)) - year.value();
        boolean declared = report.kind() == ReportKind.PROJECT_TARGET_DECLARATION || report.kind() == ReportKind.DEPARTMENT_TARGET_DECLARATION;
        boolean possible = declared ? later >= -2 && later <= 0 : later >= 0 && later <= 3;
        return Optional.of(possible ? Outcome.SOUND : Outcome.objection(Message.of("FI-01.date", date.raw(), String.valueOf(year.value())), Cells.evidence(date, year)));
    }
}
