package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;

/// XU-02 单位内照搬: two reports of one unit share whole passages, numbers and project names aside: reports of one file, or of two
/// projects wherever they were filed.
public final class RepeatedPassages implements CorpusRule {
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
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        Map<ReportId, List<ReusedPair>> shared = new LinkedHashMap<>();
        for (ReusedPair pair : corpus.reused(about.id())) {
            if (pair.kind() == ReuseKind.SAME_UNIT) {
                boolean isLeft = pair.left().origin().report().equals(about.id());
                ReusedPair own = isLeft ? pair : pair.turned();
                if (isInOneFile(pair) ? isLeft : isOtherProject(pair)) {
                    shared.computeIfAbsent(own.right().origin().report(), _ -> new ArrayList<>()).add(own);
                }
            }
        }
        Stream<Outcome> looked = corpus.filedWith(about).isEmpty() ? Stream.empty() : Stream.of(Outcome.SOUND);
        return shared.isEmpty() ? looked : shared.values().stream().map(RepeatedPassages::objection);
    }

    private static boolean isInOneFile(ReusedPair pair) {
        return pair.left().origin().report().source().equals(pair.right().origin().report().source());
    }

    /// What is said of one project in several files, its declaration and its report, may be the same.
    private static boolean isOtherProject(ReusedPair pair) {
        String one = pair.left().origin().project();
        String other = pair.right().origin().project();
        return !one.isEmpty() && !other.isEmpty() && !UnitNames.same(one, other);
    }

    private static Outcome objection(List<ReusedPair> pairs) {
        List<Evidence> evidence = new ArrayList<>();
        for (ReusedPair pair : pairs) {
            evidence.add(Evidence.of(pair.left().at(), pair.left().text()));
            evidence.add(new Evidence(pair.right().at(), pair.right().text(), Optional.of(pair.right().origin().report())));
        }
        ReusedPair first = pairs.getFirst();
        String count = String.valueOf(pairs.size());
        return Outcome.objection(isInOneFile(first) ? Message.of("XU-02.found", count) : Message.of("XU-02.project", first.right().origin().project(), count), evidence);
    }
}
