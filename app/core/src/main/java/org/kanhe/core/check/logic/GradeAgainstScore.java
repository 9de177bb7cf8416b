package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.Score;
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
    private static final String GRADES = "(优秀|优良?|良好?|较好|中等?|一般|合格|较差|不合格|差)";
    private static final Pattern GRADED = Pattern.compile("(?:得分?|评分|分数|总分|自评)(?:为|是|达到?|：|:|共|共计|合计)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分[^。；0-9]{0,24}?[“\"‘「]?" + GRADES + "[”\"’」]?(?:等级|等次|级|档|。|，|；|、|）|\\)|\\s|$)");

    private static final Pattern GRADED_FIRST = Pattern.compile("(?:等级|等次|结果|结论)(?:评定|评价|核定)?(?:为|是|：|:)\\s*[“\"‘「]?" + GRADES + "[”\"’」]?(?:等级|等次|级|档)?[，,（(、]\\s*[^。；0-9]{0,10}(?:得分?|评分|分数|总分)(?:为|是|达到?|：|:)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分");
    private static final Pattern GRADE_CELL = Pattern.compile("(?:评价|评定|自评|绩效|考核)?(?:等级|等次|结论|结果)");
    private static final Pattern GRADE_WORD = Pattern.compile("[“\"‘「]?" + GRADES + "[”\"’」]?(?:等级|等次|级|档)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case Narrative narrative -> Texts.passages(narrative).flatMap(text -> passage(text, settings));
            case SelfEvaluation form -> cell(form.head(), form.total().score(), settings);
            case ScoringFramework framework -> cell(framework.head(), framework.total().score(), settings);
            case TargetDeclaration _, BaseData _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> passage(Texts.Text text, RuleSettings settings) {
        return Stream.concat(GRADED.matcher(text.text()).results().map(hit -> judge(new BigDecimal(hit.group(1)), hit.group(2), text, hit, settings)),
                GRADED_FIRST.matcher(text.text()).results().map(hit -> judge(new BigDecimal(hit.group(2)), hit.group(1), text, hit, settings)));
    }

    private static Outcome judge(BigDecimal score, String word, Texts.Text text, MatchResult hit, RuleSettings settings) {
        return judge(score, word, List.of(Evidence.of(text.at().part(hit.start(), hit.end()), hit.group())), settings);
    }

    /// A cell for the grade beside the total.
    private static Stream<Outcome> cell(ReportHead head, Field<Score> total, RuleSettings settings) {
        return head.others().stream().filter(other -> GRADE_CELL.matcher(Labels.normalise(other.label())).matches()).flatMap(other -> Cells.open(other.value(), total, (word, score) -> {
            Matcher grade = GRADE_WORD.matcher(Labels.normalise(word.value()));
            return grade.matches() ? judge(score.value().value(), grade.group(1), Cells.evidence(word, score), settings) : Outcome.SOUND;
        }));
    }

    private static Outcome judge(BigDecimal score, String word, List<Evidence> evidence, RuleSettings settings) {
        String earned = settings.grade(score);
        if (score.compareTo(settings.fullWeight()) > 0 || grade(word).equals(earned)) {
            return Outcome.SOUND;
        }
        return Outcome.objection(Message.of("LG-15.found", Printed.plain(score), earned, word, settings.profile()), evidence).computing(earned);
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
