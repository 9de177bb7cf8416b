package org.kanhe.core.check.target;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// TQ-10 事后编报: a declaration speaks of its goals as done (维护了社会稳定).
public final class AfterTheFact implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-10", "after-the-fact", Severity.MEDIUM, "targets-before", "0.1", List.of(
            RuleInfo.fires("""
                    类型：project-target-declaration
                    年度目标：开展节水宣传，维护了供水秩序
                    """),
            RuleInfo.silent("""
                    类型：project-target-declaration
                    年度目标：开展节水宣传，维护供水秩序
                    """)));
    private static final Pattern DONE = Pattern.compile("(完成|维护|保障|实现|解决|提高|提升|改善|开展|建成|举办|推进|化解|促进|增强)了[\\p{IsHan}]{0,8}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case TargetDeclaration form -> Stream.concat(Texts.cells(form.longTermGoal(), form.annualGoal()), form.indicators().stream().flatMap(row -> Texts.cells(row.name(), row.target())))
                    .map(AfterTheFact::judge);
            case SelfEvaluation _, BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Outcome judge(Texts.Text text) {
        return DONE.matcher(text.text()).results().findFirst()
                .<Outcome>map(hit -> Outcome.objection(Message.of("TQ-10.found", hit.group()), List.of(Evidence.of(text.at(), text.text()))))
                .orElse(Outcome.SOUND);
    }
}
