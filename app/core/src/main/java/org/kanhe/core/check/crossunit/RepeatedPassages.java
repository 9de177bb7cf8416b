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
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Passages;
import org.kanhe.core.reuse.ReuseArchive;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;

/// XU-02 单位内照搬: two reports of one unit in one file share whole passages, numbers and project names aside.
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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (Report report : submission.reports()) {
            Origin origin = Origin.of(submission.file(), report);
            reports.put(origin.report(), report);
            passages.addAll(Passages.of(origin, report, Optional.empty()));
        }
        Map<List<ReportId>, List<ReusedPair>> shared = new LinkedHashMap<>();
        for (ReusedPair pair : new ReuseArchive().add(passages)) {
            if (pair.kind() == ReuseKind.SAME_UNIT) {
                shared.computeIfAbsent(List.of(pair.left().origin().report(), pair.right().origin().report()), _ -> new ArrayList<>()).add(pair);
            }
        }
        Stream<About> objections = shared.entrySet().stream().map(e -> new About(reports.getOrDefault(e.getKey().getFirst(), submission.reports().getFirst()), objection(e.getValue())));
        return reports.size() < 2 ? Stream.empty() : Stream.concat(Stream.of(new About(submission.reports().getFirst(), Outcome.SOUND)), objections);
    }

    private static Outcome objection(List<ReusedPair> pairs) {
        List<Evidence> evidence = new ArrayList<>();
        for (ReusedPair pair : pairs) {
            evidence.add(Evidence.of(pair.left().at(), pair.left().text()));
            evidence.add(new Evidence(pair.right().at(), pair.right().text(), Optional.of(pair.right().origin().report())));
        }
        return Outcome.objection(Message.of("XU-02.found", String.valueOf(pairs.size())), evidence);
    }
}
