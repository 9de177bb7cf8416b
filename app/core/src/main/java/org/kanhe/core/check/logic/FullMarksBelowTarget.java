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
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.SelfEvaluation;

/// LG-01 未完成却满分: the result falls short of its target and earns all points.
public final class FullMarksBelowTarget implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-01", "full-marks-below-target", Severity.HIGH, "score-by-completion", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 17口 | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    成本指标 | 经济成本 | 清淤单价 | ≤80元 | 92元 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 17口 | 10 | 8.5 | 三口改为水池
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.indicators().stream().flatMap(row -> row(row, form.head().year().findValue()));
    }

    private static Stream<Outcome> row(Indicator row, Optional<Integer> year) {
        List<Achievement> pairs = Achievement.of(row);
        boolean late = year.filter(y -> Deadline.isMissed(row, y)).isPresent();
        if (pairs.isEmpty() && !late) {
            return Stream.empty();
        }
        return Cells.open(row.score(), row.weight(), (score, weight) -> {
            boolean full = weight.value().value().signum() > 0 && score.value().value().compareTo(weight.value().value()) >= 0;
            return full && (late || pairs.stream().anyMatch(Achievement::isMissed))
                    ? Outcome.objection(Message.of("LG-01.found", row.actual().raw(), row.target().raw(), score.raw()), Cells.evidence(score, weight, row.actual(), row.target()))
                    : Outcome.SOUND;
        });
    }
}
