package org.kanhe.core.check.logic;

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
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// LG-16 满分聚集: at least four fifths of the forms of a file (five or more) give themselves full marks without any reason.
public final class FullMarksEverywhere implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("LG-16", "full-marks-everywhere", Severity.MEDIUM, "honest-scores", "0.1", List.of(
            RuleInfo.fires("""
                    项目：项目一
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目二
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目三
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目四
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目五
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    """),
            RuleInfo.silent("""
                    项目：项目一
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目二
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 96 |
                    总分 | 100 | 96
                    ----
                    项目：项目三
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 98 |
                    总分 | 100 | 98
                    ----
                    项目：项目四
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 95 |
                    总分 | 100 | 95
                    ----
                    项目：项目五
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    """)));
    private static final int ENOUGH = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> scored = Stream.of(ReportKind.PROJECT_SELF_EVALUATION, ReportKind.DEPARTMENT_SELF_EVALUATION)
                .flatMap(kind -> submission.selfEvaluations(kind).stream()).filter(form -> form.total().score() instanceof Present<Score>).toList();
        if (scored.size() < ENOUGH) {
            return Stream.empty();
        }
        List<SelfEvaluation> full = scored.stream().filter(form -> isFull(form, settings.apply(form)) && !Explanations.areGiven(form)).toList();
        if (full.size() * 5 < scored.size() * 4) {
            return Stream.of(new About(scored.getFirst(), Outcome.SOUND));
        }
        SelfEvaluation first = full.getFirst();
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(first.total().score()));
        full.stream().skip(1).forEach(form -> evidence.addAll(Cells.evidenceIn(submission.id(form), form.total().score())));
        return Stream.of(new About(first, Outcome.objection(Message.of("LG-16.found", String.valueOf(scored.size()), String.valueOf(full.size())), evidence)));
    }

    private static boolean isFull(SelfEvaluation form, RuleSettings settings) {
        return form.total().score().findValue().map(Score::value).filter(score -> score.compareTo(settings.fullWeight()) == 0).isPresent();
    }
}
