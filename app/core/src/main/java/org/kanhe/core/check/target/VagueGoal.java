package org.kanhe.core.check.target;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// TQ-13 目标笼统: the goal of the year has fewer than ten characters.
public final class VagueGoal implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-13", "vague-goal", Severity.LOW, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    目标 | 工作不出差错 | 全年受理业务1200件，无差错
                    """),
            RuleInfo.silent("""
                    目标 | 全年受理业务1000件以上，差错率低于1% | 全年受理业务1200件，无差错
                    """)));
    private static final int SHORT = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> form.goals().stream().map(Goal::expected).flatMap(VagueGoal::goal);
            case TargetDeclaration form -> goal(form.annualGoal());
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> goal(Field<String> cell) {
        return Cells.open(cell, goal -> Labels.normalise(goal.value()).length() < SHORT
                ? Outcome.objection(Message.of("TQ-13.found", goal.value()), Cells.evidence(goal))
                : Outcome.SOUND);
    }
}
