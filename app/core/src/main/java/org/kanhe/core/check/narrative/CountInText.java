package org.kanhe.core.check.narrative;

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
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// NT-03 数量不一致: a text announces so many items and then lists another number of them, or counts other projects than its file has
/// forms.
public final class CountInText implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("NT-03", "count-in-text", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    六、绩效情况
                    完成以下两个目标：
                    目标1：清淤河道；
                    目标2：修建护岸；
                    目标3：新建水窖。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    六、绩效情况
                    完成以下三个目标：
                    目标1：清淤河道；
                    目标2：修建护岸；
                    目标3：新建水窖。
                    """)));
    private static final Pattern ANNOUNCED = Pattern.compile("(?:以下|下列|如下)([一二两三四五六七八九十]|\\d{1,3})[个项条](?!方面)[^。]{0,14}[：:]?\\s*$");
    private static final Pattern PROJECTS = Pattern.compile("(?:共有?|涉及|包括|纳入|开展|完成|安排|实施)[^。，；\\d]{0,8}?([一二两三四五六七八九十]|\\d{1,3})个(?:预算|支出|专项)?项目(?:支出)?(?:开展|进行|完成|实施)?了?(?:的)?(?:绩效)?自评|(?:项目支出|预算项目|专项项目|自评项目)(?:共|共有|共计|合计)?([一二两三四五六七八九十]|\\d{1,3})个");
    private static final List<Pattern> STYLES = List.of(Pattern.compile("^[\\p{IsHan}]{1,4}[\\d一二三四五六七八九十]+\\s*[：:]"), Pattern.compile("^[(（]?\\d+[)）.、．]"), Pattern.compile("^[(（][一二三四五六七八九十]+[)）]"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> forms = submission.selfEvaluations(ReportKind.PROJECT_SELF_EVALUATION);
        return submission.reports().stream().flatMap(report -> report instanceof Narrative narrative ? Stream.of(narrative) : Stream.empty())
                .flatMap(narrative -> narrative.sections().stream().flatMap(section -> Stream.concat(section(section), section.paragraphs().stream()
                        .flatMap(passage -> Stream.concat(CountedInline.in(passage), projects(passage, forms, submission).stream())))).map(outcome -> new About(narrative, outcome)));
    }

    /// Projects a text counts against the forms of its file, where there are several.
    private static Optional<Outcome> projects(Narrative.Passage passage, List<SelfEvaluation> forms, Submission submission) {
        Matcher counted = PROJECTS.matcher(passage.text());
        if (forms.size() < 2 || !counted.find()) {
            return Optional.empty();
        }
        return number(counted.group(1) == null ? counted.group(2) : counted.group(1)).map(n -> {
            if (n == forms.size()) {
                return Outcome.SOUND;
            }
            List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(passage.at().part(counted.start(), counted.end()), counted.group())));
            forms.forEach(form -> evidence.addAll(Cells.evidenceIn(submission.id(form), form.head().project())));
            return Outcome.objection(Message.of("NT-03.projects", counted.group(), String.valueOf(forms.size())), evidence).computing(String.valueOf(forms.size()));
        });
    }

    private static Stream<Outcome> section(Narrative.Section section) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < section.paragraphs().size(); i++) {
            Narrative.Passage passage = section.paragraphs().get(i);
            Matcher announced = ANNOUNCED.matcher(passage.text());
            if (announced.find()) {
                judge(passage, announced, section.paragraphs().subList(i + 1, section.paragraphs().size())).ifPresent(outcomes::add);
            }
        }
        return outcomes.stream();
    }

    private static Optional<Outcome> judge(Narrative.Passage passage, Matcher announced, List<Narrative.Passage> following) {
        Optional<Pattern> style = following.isEmpty() ? Optional.empty() : STYLES.stream().filter(s -> s.matcher(following.getFirst().text().strip()).find()).findFirst();
        if (style.isEmpty()) {
            return Optional.empty();
        }
        List<Narrative.Passage> items = following.stream().takeWhile(p -> style.get().matcher(p.text().strip()).find()).toList();
        return number(announced.group(1)).filter(n -> items.size() >= 2).map(n -> {
            if (n == items.size()) {
                return Outcome.SOUND;
            }
            List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(passage.at(), passage.text())));
            items.forEach(item -> evidence.add(Evidence.of(item.at(), item.text())));
            return Outcome.objection(Message.of("NT-03.found", announced.group(), String.valueOf(items.size())), evidence).computing(String.valueOf(items.size()));
        });
    }

    static Optional<Integer> number(String printed) {
        int inWords = "零一二三四五六七八九十".indexOf(printed);
        if (printed.equals("两")) {
            return Optional.of(2);
        }
        if (printed.length() == 1 && inWords > 0) {
            return Optional.of(inWords);
        }
        return printed.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(printed)) : Optional.empty();
    }
}
