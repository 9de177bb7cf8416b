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
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// NT-01 分数不一致: a narrative claims another total score than the form of the same scope in the same file.
public final class ScoreInText implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("NT-01", "score-in-text", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    六、绩效情况
                    自评得分96分。
                    ----
                    类型：department-self-evaluation
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | 12场 | 12场 | 100 | 98 | 略
                    总分 | 100 | 98
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    六、绩效情况
                    自评得分98分。
                    ----
                    类型：department-self-evaluation
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | 12场 | 12场 | 100 | 98 | 略
                    总分 | 100 | 98
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        return submission.reports().stream().flatMap(r -> r instanceof Narrative n && StatedScore.hasTitle(n) ? Stream.of(n) : Stream.empty())
                .flatMap(narrative -> StatedScore.of(narrative).stream().flatMap(stated -> {
                    List<SelfEvaluation> forms = submission.selfEvaluations(StatedScore.isAboutDepartment(narrative)
                            ? ReportKind.DEPARTMENT_SELF_EVALUATION
                            : ReportKind.PROJECT_SELF_EVALUATION);
                    return forms.size() == 1 ? judge(stated, forms.getFirst(), submission).map(outcome -> new About(narrative, outcome)) : Stream.empty();
                }));
    }

    private static Stream<Outcome> judge(StatedScore stated, SelfEvaluation form, Submission submission) {
        return Cells.open(form.total().score(), total -> {
            if (Printed.fits(stated.score(), total.value().value(), BigDecimal.ZERO)) {
                return Outcome.SOUND;
            }
            List<Evidence> evidence = new ArrayList<>(List.of(stated.evidence()));
            evidence.addAll(Cells.evidenceIn(submission.id(form), total));
            return Outcome.objection(Message.of("NT-01.found", Printed.plain(stated.score()), total.raw()), evidence).computing(total.raw());
        });
    }
}
