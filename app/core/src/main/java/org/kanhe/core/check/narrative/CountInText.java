package org.kanhe.core.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// NT-03 数量不一致: a text announces so many items and then lists another number of them.
public final class CountInText implements ReportRule {
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
    private static final List<Pattern> STYLES = List.of(Pattern.compile("^[\\p{IsHan}]{1,4}[\\d一二三四五六七八九十]+\\s*[：:]"), Pattern.compile("^[(（]?\\d+[)）.、．]"), Pattern.compile("^[(（][一二三四五六七八九十]+[)）]"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case Narrative narrative -> narrative.sections().stream().flatMap(CountInText::section);
            case SelfEvaluation _, TargetDeclaration _, BaseData _, ScoringFramework _, UnrecognizedReport _ -> Stream.empty();
        };
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

    private static Optional<Integer> number(String printed) {
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
