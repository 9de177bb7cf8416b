package org.kanhe.core.check.logic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure.Comparison;
import org.kanhe.core.report.SelfEvaluation;

/// LG-06 照抄目标: the result repeats the words of its target, bound included, so nobody learns what was reached.
/// A plain number or grade may honestly equal its target. A single copy in words is a remark; several in one form are the habit
/// of copying.
public final class CopiedTarget implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-06", "copied-target", Severity.HIGH, "actual-values", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | ≥95% | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    目标 | 完成云溪河三公里河道清淤和护岸 | 完成云溪河三公里河道清淤和护岸
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | 12场 | 12场 | 10 | 10 |
                    满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | 97% | 10 | 10 |
                    """)));
    /// From so many characters on nobody writes the same sentence twice by chance.
    private static final int SENTENCE = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        long copies = form.indicators().stream().filter(row -> copy(row).isPresent()).count();
        boolean habit = copies >= 3 && copies * 2 >= form.indicators().size();
        return Stream.concat(
                form.goals().stream().flatMap(CopiedTarget::goal),
                form.indicators().stream().flatMap(row -> Cells.open(row.target(), row.actual(), (_, _) -> copy(row).map(c -> row(row, c, habit)).orElse(Outcome.SOUND))));
    }

    private static Stream<Outcome> goal(Goal goal) {
        return Cells.open(goal.actual(), goal.expected(), (actual, expected) -> {
            String text = Labels.normalise(actual.value());
            boolean copied = text.length() >= SENTENCE && text.equals(Labels.normalise(expected.value()));
            return copied ? Outcome.objection(Message.of("LG-06.goal"), Cells.evidence(actual, expected)) : Outcome.SOUND;
        });
    }

    private static Outcome row(Indicator row, Copy copy, boolean habit) {
        Outcome.Objection objection = Outcome.objection(Message.of("LG-06.row", row.actual().raw(), row.name().findValue().orElse("")), Cells.evidence(row.actual(), row.target()));
        return switch (copy) {
            case BOUND -> objection;
            case WORDS -> habit ? objection : objection.as(Severity.LOW);
            case SENTENCE -> habit ? objection : objection.as(Severity.MEDIUM);
        };
    }

    private static Optional<Copy> copy(Indicator row) {
        if (row.target() instanceof Present<IndicatorValue> target && row.actual() instanceof Present<IndicatorValue> actual
                && Labels.normalise(target.raw()).equals(Labels.normalise(actual.raw()))) {
            return switch (actual.value()) {
                case IndicatorValue.Measured m -> m.parts().stream().allMatch(part -> part.comparison() == Comparison.NONE) ? Optional.empty() : Optional.of(Copy.BOUND);
                case IndicatorValue.Described d -> words(d);
            };
        }
        return Optional.empty();
    }

    private static Optional<Copy> words(IndicatorValue.Described value) {
        return switch (value.sort()) {
            case GRADE, DONE -> Optional.empty();
            case TREND, REFERENCE, DATE -> Optional.of(Copy.WORDS);
            case TEXT -> value.text().length() >= SENTENCE ? Optional.of(Copy.SENTENCE) : Optional.of(Copy.WORDS);
        };
    }

    /// What was copied.
    private enum Copy {
        BOUND,
        SENTENCE,
        WORDS
    }
}
