package org.kanhe.core.check.target;

import java.util.List;
import java.util.regex.Pattern;
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

/// TQ-13 目标笼统: the goal of the year has fewer than ten characters, or no number and nothing but words every goal has.
public final class VagueGoal implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-13", "vague-goal", Severity.LOW, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    目标 | 工作不出差错 | 全年受理业务1200件，无差错
                    """),
            RuleInfo.silent("""
                    目标 | 全年受理业务1000件以上，差错率低于1% | 全年受理业务1200件，无差错
                    """)));
    private static final int SHORT = 10;
    private static final int LONG = 80;
    private static final Pattern GENERIC = Pattern.compile("认真|切实|扎实|积极|努力|全力|继续|进一步|不断|严格|按照|根据|上级|县委|县政府|市委|市政府|区委|党委|领导|部门|单位|本|我局|年初|年度|全年|本年|各项|有关|相关|中心|重点|日常|业务|工作|任务|目标|职责|职能|要求|部署|安排|计划|预算|资金|经费|项目|支出|使用|管理|服务|水平|质量|效率|效益|能力|做好|搞好|抓好|完成|保证|保障|确保|促进|推进|推动|开展|落实|履行|履职|加强|提高|提升|发挥|实现|达到|正常|顺利|有序|圆满|高效|全面|良好|运转|运行|进行|发展|的|和|与|及|等|了|以|为|好|、|，|,|。|；|;|：|:");

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

    /// Nothing but what every goal says: no number, and no word left of what is to be done.
    private static boolean isWithoutObject(String goal) {
        return goal.length() < LONG && goal.codePoints().noneMatch(Character::isDigit) && GENERIC.matcher(goal).replaceAll("").isEmpty();
    }

    private static Stream<Outcome> goal(Field<String> cell) {
        return Cells.open(cell, goal -> Labels.normalise(goal.value()).length() < SHORT || isWithoutObject(Labels.normalise(goal.value()))
                ? Outcome.objection(Message.of("TQ-13.found", goal.value()), Cells.evidence(goal))
                : Outcome.SOUND);
    }
}
