package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;

/// XU-02 单位内照搬: two narratives of one file share whole paragraphs of forty characters or more.
public final class RepeatedPassages implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("XU-02", "repeated-passages", Severity.MEDIUM, "own-words", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    三、主要绩效
                    全年组织防汛演练十二次，培训巡查员三百余人，清理河道障碍物六十余处，群众防灾意识明显增强，未发生人员伤亡。
                    ----
                    类型：narrative
                    二、项目绩效
                    全年组织防汛演练十二次，培训巡查员三百余人，清理河道障碍物六十余处，群众防灾意识明显增强，未发生人员伤亡。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    三、主要绩效
                    全年组织防汛演练十二次，培训巡查员三百余人，清理河道障碍物六十余处。
                    ----
                    类型：narrative
                    二、项目绩效
                    新建水窖二十口，解决一百二十户饮水困难，水质检测全部合格。
                    """)));
    private static final int LONG = 40;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<Narrative> narratives = submission.reports().stream().flatMap(r -> r instanceof Narrative n ? Stream.of(n) : Stream.empty()).toList();
        List<About> outcomes = new ArrayList<>();
        for (int later = 1; later < narratives.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                outcomes.add(new About(narratives.get(later), compare(narratives.get(later), narratives.get(earlier), submission)));
            }
        }
        return outcomes.stream();
    }

    private static Outcome compare(Narrative later, Narrative earlier, Submission submission) {
        Map<String, Texts.Text> known = paragraphs(earlier);
        List<Evidence> evidence = new ArrayList<>();
        ReportId other = submission.id(earlier);
        paragraphs(later).forEach((words, text) -> Optional.ofNullable(known.get(words)).ifPresent(twin -> {
            evidence.add(Evidence.of(text.at(), text.text()));
            evidence.add(new Evidence(twin.at(), twin.text(), Optional.of(other)));
        }));
        return evidence.isEmpty() ? Outcome.SOUND : Outcome.objection(Message.of("XU-02.found", String.valueOf(evidence.size() / 2)), evidence);
    }

    private static Map<String, Texts.Text> paragraphs(Narrative narrative) {
        Map<String, Texts.Text> paragraphs = new LinkedHashMap<>();
        Texts.passages(narrative).filter(text -> text.text().length() >= LONG).forEach(text -> paragraphs.putIfAbsent(Labels.normalise(text.text()), text));
        return paragraphs;
    }
}
