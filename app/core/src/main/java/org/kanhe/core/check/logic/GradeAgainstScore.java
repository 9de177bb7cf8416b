package org.kanhe.core.check.logic;

import java.math.BigDecimal;
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

/// LG-15 等级与分数不符: a narrative names a score and a grade that do not belong together.
public final class GradeAgainstScore implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("LG-15", "grade-against-score", Severity.HIGH, "grade-bands", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    六、绩效情况
                    总分100分，实得95分，被评为“良好”等级。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    六、绩效情况
                    总分100分，实得86分，被评为“良好”等级。
                    """)));
    private static final Pattern GRADED = Pattern.compile("(?:得分?|得分为|评分为?|分数为?|总分为?|自评)(\\d{1,3}(?:\\.\\d+)?)分[^。；0-9]{0,24}?[“\"‘]?(优秀|优良?|良好?|较好|中等?|一般|合格|较差|不合格|差)[”\"’]?(?:等级|等次|级|。|，|；|$)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case Narrative narrative -> Texts.passages(narrative).flatMap(text -> passage(text, settings));
            case SelfEvaluation _, TargetDeclaration _, BaseData _, ScoringFramework _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> passage(Texts.Text text, RuleSettings settings) {
        return GRADED.matcher(text.text()).results().map(hit -> {
            BigDecimal score = new BigDecimal(hit.group(1));
            String earned = settings.grade(score);
            if (score.compareTo(settings.fullWeight()) > 0 || grade(hit.group(2)).equals(earned)) {
                return Outcome.SOUND;
            }
            Message message = Message.of("LG-15.found", hit.group(1), earned, hit.group(2), settings.profile());
            return Outcome.objection(message, List.of(Evidence.of(text.at().part(hit.start(), hit.end()), hit.group()))).computing(earned);
        });
    }

    private static String grade(String word) {
        return switch (word.charAt(0)) {
            case '优' -> "优";
            case '良' -> "良";
            case '中', '合', '一' -> "中";
            default -> word.startsWith("较好") ? "良" : "差";
        };
    }
}
