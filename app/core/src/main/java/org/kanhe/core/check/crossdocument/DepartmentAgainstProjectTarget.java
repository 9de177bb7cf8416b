package org.kanhe.core.check.crossdocument;

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
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// XD-06 整体与项目目标不一致: an indicator of the department form and one of the same name on a project form promise
/// different numbers. Satisfaction is asked of different people and left out.
public final class DepartmentAgainstProjectTarget implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("XD-06", "department-against-project-target", Severity.MEDIUM, "forms-agree", "0.1", List.of(
            RuleInfo.fires("""
                    类型：department-self-evaluation
                    一级指标 | 三级指标 | 年度指标值
                    产出指标 | 新建水窖数量 | ≥20口
                    ----
                    项目：水窖
                    一级指标 | 三级指标 | 年度指标值
                    产出指标 | 新建水窖数量 | ≥25口
                    """),
            RuleInfo.silent("""
                    类型：department-self-evaluation
                    一级指标 | 三级指标 | 年度指标值
                    产出指标 | 新建水窖数量 | ≥20口
                    ----
                    项目：水窖
                    一级指标 | 三级指标 | 年度指标值
                    产出指标 | 新建水窖数量 | ≥20口
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> projects = submission.selfEvaluations(ReportKind.PROJECT_SELF_EVALUATION);
        return submission.selfEvaluations(ReportKind.DEPARTMENT_SELF_EVALUATION).stream().flatMap(department -> department.indicators().stream()
                .flatMap(row -> projects.stream().flatMap(project -> project.indicators().stream().filter(other -> sameName(row, other))
                        .flatMap(other -> Cells.open(other.target(), row.target(), (target, whole) -> judge(row, target, whole, submission, department)))
                        .map(outcome -> new About(project, outcome)))));
    }

    private static boolean sameName(Indicator row, Indicator other) {
        return row.name() instanceof Present<String> name && other.name() instanceof Present<String> second
                && name.value().length() >= 4 && !name.value().contains("满意")
                && Labels.normalise(name.value()).equals(Labels.normalise(second.value()));
    }

    private static Outcome judge(Indicator row, Present<IndicatorValue> target, Present<IndicatorValue> whole, Submission submission, SelfEvaluation department) {
        if (!(target.value() instanceof IndicatorValue.Measured part && whole.value() instanceof IndicatorValue.Measured all) || sameOrOther(part.measure(), all.measure())) {
            return Outcome.SOUND;
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(target));
        evidence.addAll(Cells.evidenceIn(submission.id(department), whole));
        return Outcome.objection(Message.of("XD-06.found", row.name().findValue().orElse(""), target.raw(), whole.raw()), evidence);
    }

    /// The same promise, or one in another unit that says nothing about this one.
    private static boolean sameOrOther(Measure part, Measure all) {
        return !part.unit().equals(all.unit()) || !part.change().equals(all.change()) || part.number().compareTo(all.number()) == 0;
    }
}
