package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// LG-14 评分标准自相矛盾、得分不可达: the standard grants more points than the row has, or the self-score cannot be reached in
/// the steps the standard names.
public final class ImpossibleFrameworkScore implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("LG-14", "impossible-framework-score", Severity.MEDIUM, "framework-standard", "0.1", List.of(
            RuleInfo.fires("""
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
                    过程 | 组织实施 | 制度健全性 | 5 | 每缺一项扣3分，扣完为止 | 4
                    """),
            RuleInfo.fires("""
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
                    投入 | 预算配置 | 控制率 | 2 | 控制率不超过100%，计5分 | 2
                    """),
            RuleInfo.silent("""
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
                    过程 | 组织实施 | 制度健全性 | 5 | 每缺一项扣1分，扣完为止 | 4
                    """)));
    private static final Pattern GRANTED = Pattern.compile("(?:[计得记]|满分为?|赋)(\\d+(?:\\.\\d+)?)分");
    private static final Pattern NOTHING = Pattern.compile("不得分|不计分|[计得记]0分|不予?得分|零分");
    private static final Pattern PARTLY = Pattern.compile("每|扣|酌|部分|比例|按.{0,6}[计得]分|基本|较|分档|以上.*以上");
    private static final Pattern STEP = Pattern.compile("每[^扣，,;。]{0,14}扣(\\d+(?:\\.\\d+)?)分");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case ScoringFramework framework -> framework.rows().stream().flatMap(ImpossibleFrameworkScore::row);
            case SelfEvaluation _, TargetDeclaration _, BaseData _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> row(ScoringFramework.Row row) {
        return Cells.open(row.standard(), row.weight(), (standard, weight) -> {
            String text = Labels.normalise(standard.value());
            Matcher granted = GRANTED.matcher(text);
            while (granted.find()) {
                if (new BigDecimal(granted.group(1)).compareTo(weight.value().value()) > 0) {
                    return Outcome.objection(Message.of("LG-14.granted", row.level3().name(), Printed.plain(weight.value().value()), granted.group(1)), Cells.evidence(standard, weight));
                }
            }
            if (row.score() instanceof Present<Score> score && isAllOrNothing(text, weight.value().value()) && score.value().value().signum() > 0
                    && score.value().value().compareTo(weight.value().value()) < 0) {
                return Outcome.objection(Message.of("LG-14.all-or-nothing", row.level3().name(), score.raw(), Printed.plain(weight.value().value())), Cells.evidence(score, standard, weight));
            }
            return row.score() instanceof Present<Score> score && !isReachable(text, weight.value().value(), score.value().value())
                    ? Outcome.objection(Message.of("LG-14.unreachable", row.level3().name(), score.raw(), Printed.plain(weight.value().value()), step(text)), Cells.evidence(score, standard, weight))
                    : Outcome.SOUND;
        });
    }

    /// Full points or none: 是得5分，否不得分.
    private static boolean isAllOrNothing(String text, BigDecimal weight) {
        List<BigDecimal> granted = GRANTED.matcher(text).results().map(hit -> new BigDecimal(hit.group(1))).filter(points -> points.signum() > 0).toList();
        return granted.size() == 1 && granted.getFirst().compareTo(weight) == 0 && NOTHING.matcher(text).find() && !PARTLY.matcher(text).find();
    }

    /// Whether full points less some number of steps, or nothing at all, is the score. Only a standard that names one step and
    /// grants no points of its own says so.
    private static boolean isReachable(String text, BigDecimal weight, BigDecimal score) {
        String step = step(text);
        if (step.isEmpty() || GRANTED.matcher(text).find() || score.signum() == 0) {
            return true;
        }
        return weight.subtract(score).remainder(new BigDecimal(step)).signum() == 0;
    }

    private static String step(String text) {
        List<String> steps = STEP.matcher(text).results().map(hit -> hit.group(1)).distinct().toList();
        return steps.size() == 1 && new BigDecimal(steps.getFirst()).signum() > 0 ? steps.getFirst() : "";
    }
}
