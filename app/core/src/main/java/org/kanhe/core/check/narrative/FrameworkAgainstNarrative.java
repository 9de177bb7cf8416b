package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;

/// AR-13 框架合计与报告分: the self-scores of a scoring framework add up to another score than the narrative of the same scope
/// (whole department or projects) claims, or than the framework itself prints.
public final class FrameworkAgainstNarrative implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("AR-13", "framework-against-narrative", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：scoring-framework
                    标题：部门整体支出绩效评价指标
                    一级 | 二级 | 三级 | 分值 | 自评分
                    过程 | 预算执行 | 执行率 | 60 | 55
                    过程 | 预算执行 | 调整率 | 40 | 40
                    ----
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    六、绩效情况
                    总分100分，实得98分。
                    """),
            RuleInfo.silent("""
                    类型：scoring-framework
                    标题：部门整体支出绩效评价指标
                    一级 | 二级 | 三级 | 分值 | 自评分
                    过程 | 预算执行 | 执行率 | 60 | 58
                    过程 | 预算执行 | 调整率 | 40 | 40
                    ----
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    六、绩效情况
                    总分100分，实得98分。
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<ScoringFramework> frameworks = submission.reports().stream().flatMap(r -> r instanceof ScoringFramework f ? Stream.of(f) : Stream.empty()).toList();
        Stream<About> own = frameworks.stream().flatMap(framework -> sum(framework).stream().flatMap(sum ->
                Cells.open(framework.total().score(), printed -> judge("AR-13.total", Cells.evidence(printed), printed.value().value(), sum, framework, submission))
                        .map(outcome -> new About(framework, outcome))));
        Stream<About> texts = submission.reports().stream().flatMap(r -> r instanceof Narrative n ? Stream.of(n) : Stream.empty())
                .flatMap(narrative -> StatedScore.of(narrative).stream().filter(stated -> !isOfAForm(stated, narrative, submission)).flatMap(stated -> counterpart(frameworks, narrative)
                        .flatMap(framework -> sum(framework).stream().map(sum -> new About(narrative,
                                judge("AR-13.text", List.of(stated.evidence()), stated.score(), sum, framework, submission))))));
        return Stream.concat(own, texts);
    }

    /// Whether the score is the total of a form of the same scope: then the text speaks of the form.
    private static boolean isOfAForm(StatedScore stated, Narrative narrative, Submission submission) {
        ReportKind kind = StatedScore.isAboutDepartment(narrative) ? ReportKind.DEPARTMENT_SELF_EVALUATION : ReportKind.PROJECT_SELF_EVALUATION;
        return submission.selfEvaluations(kind).stream().anyMatch(form -> form.total().score().findValue().filter(total -> Printed.fits(stated.score(), total.value(), BigDecimal.ZERO)).isPresent());
    }

    /// The framework a narrative speaks of: the only one of its scope in the file.
    private static Stream<ScoringFramework> counterpart(List<ScoringFramework> frameworks, Narrative narrative) {
        List<ScoringFramework> same = frameworks.stream()
                .filter(f -> StatedScore.hasTitle(f) && StatedScore.isAboutDepartment(f) == StatedScore.isAboutDepartment(narrative)).toList();
        return same.size() == 1 && StatedScore.hasTitle(narrative) ? same.stream() : Stream.empty();
    }

    /// Empty when a score is blank or cannot be read.
    private static List<BigDecimal> sum(ScoringFramework framework) {
        List<BigDecimal> scores = framework.rows().stream().flatMap(row -> row.score().findValue().stream()).map(Score::value).toList();
        return scores.size() != framework.rows().size() || scores.isEmpty() ? List.of() : List.of(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Outcome judge(String key, List<Evidence> first, BigDecimal stated, BigDecimal sum, ScoringFramework framework, Submission submission) {
        if (Printed.fits(stated, sum, BigDecimal.ZERO)) {
            return Outcome.SOUND;
        }
        List<Evidence> evidence = new ArrayList<>(first);
        evidence.addAll(Cells.evidenceIn(submission.id(framework), framework.rows().stream().map(ScoringFramework.Row::score).toArray(Field<?>[]::new)));
        return Outcome.objection(Message.of(key, Printed.plain(stated), Printed.plain(sum)), evidence).computing(Printed.plain(sum));
    }
}
