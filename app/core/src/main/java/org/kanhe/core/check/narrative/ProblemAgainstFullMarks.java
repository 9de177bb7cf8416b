package org.kanhe.core.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// NT-05 结论矛盾: a text names something a problem and the indicator of just that earns full marks. Only the chapter on problems
/// is read, and the words must share at least four characters with the name of the indicator.
public final class ProblemAgainstFullMarks implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("NT-05", "problem-against-full-marks", Severity.MEDIUM, "text-and-tables", "0.2", List.of(
            RuleInfo.fires(file("部分项目预算执行率偏低，资金支付不及时。", 10, "100%")),
            RuleInfo.silent(file("部分指标设置不够细化。", 10, "100%"))));
    private static final Pattern CHAPTER = Pattern.compile("问题|不足|短板");
    private static final Pattern CURE = Pattern.compile("措施|建议|打算|下一步|改进|计划");
    private static final Pattern BAD = Pattern.compile("不高|偏低|较低|不到位|不及时|滞后|缓慢|未达|未完成|不达标|不足|没有完成|较差|下降|不合格|延误|延期|逾期");
    private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]+");
    private static final Pattern EVERYDAY = Pattern.compile(".?(?:工作人员|项目管理|资金管理|绩效管理|绩效目标|资金使用|工作开展|服务对象|财务管理|管理制度).?");
    private static final int ENOUGH = 4;

    private static String file(String problem, int score, String rate) {
        return """
                类型：narrative
                标题：部门整体支出绩效自评报告
                五、存在的问题
                %s
                ----
                类型：department-self-evaluation
                资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                年度资金总额 | 200 | 200 | 200 | 10 | %s | %d
                """.formatted(problem, rate, score);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> forms = submission.reports().stream().flatMap(report -> report instanceof SelfEvaluation form ? Stream.of(form) : Stream.empty()).toList();
        if (forms.isEmpty()) {
            return Stream.empty();
        }
        return submission.reports().stream().flatMap(report -> report instanceof Narrative text ? Stream.of(text) : Stream.empty())
                .flatMap(text -> problems(text).stream().flatMap(problem -> judge(problem, forms, submission).stream()).map(outcome -> new About(text, outcome)));
    }

    /// Sentences of the chapter on problems that say something went badly.
    private static List<Evidence> problems(Narrative narrative) {
        List<Evidence> found = new ArrayList<>();
        boolean inChapter = false;
        for (Narrative.Section section : narrative.sections()) {
            if (section.level() == 1) {
                inChapter = CHAPTER.matcher(section.heading()).find();
            }
            if (inChapter && !CURE.matcher(CHAPTER.matcher(section.heading()).find() ? "" : section.heading()).find()) {
                section.paragraphs().forEach(passage -> SENTENCE.matcher(passage.text()).results().filter(hit -> BAD.matcher(hit.group()).find() && !CURE.matcher(hit.group()).find())
                        .forEach(hit -> found.add(Evidence.of(passage.at().part(hit.start(), hit.end()), hit.group()))));
            }
        }
        return found;
    }

    private static Optional<Outcome> judge(Evidence problem, List<SelfEvaluation> forms, Submission submission) {
        boolean rate = problem.text().contains("执行率") && Likeness.common(problem.text(), "预算执行率").length() >= 3;
        for (SelfEvaluation form : forms) {
            for (FundingRow money : form.funding()) {
                // several forms may each have a rate of its own: the text must be about the only one
                if (rate && money.item() == FundingItem.TOTAL && forms.size() == 1 && isFull(money.weight().findValue(), money.score().findValue())) {
                    return Optional.of(objection(problem, "预算执行率", money.score().raw(), Cells.evidenceIn(submission.id(form), money.score(), money.rate())));
                }
            }
            for (Indicator row : form.indicators()) {
                if (row.name() instanceof Present<String> name && isFull(row.weight().findValue(), row.score().findValue()) && isAbout(problem.text(), name.value())) {
                    return Optional.of(objection(problem, name.value(), row.score().raw(), Cells.evidenceIn(submission.id(form), row.name(), row.actual(), row.score())));
                }
            }
        }
        return Optional.of(Outcome.SOUND);
    }

    /// Shares most of the name; words every office uses of everything do not count.
    private static boolean isAbout(String problem, String name) {
        String common = Likeness.common(problem, name);
        return common.length() >= Math.max(ENOUGH, (name.length() * 3 + 4) / 5) && !EVERYDAY.matcher(common).matches();
    }

    private static boolean isFull(Optional<Score> weight, Optional<Score> score) {
        return weight.isPresent() && score.isPresent() && score.get().value().signum() > 0 && weight.get().value().compareTo(score.get().value()) == 0;
    }

    private static Outcome objection(Evidence problem, String name, String score, List<Evidence> other) {
        List<Evidence> evidence = new ArrayList<>(List.of(problem));
        evidence.addAll(other);
        return Outcome.objection(Message.of("NT-05.found", problem.text(), name, score), evidence);
    }
}
