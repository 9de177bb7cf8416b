package org.kanhe.core.check.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Words;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// LG-12 扣分、未完成无原因: points were deducted or a target was missed and the reason cell says nothing, or it speaks of another
/// result than the one printed.
public final class ShortfallWithoutReason implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-12", "shortfall-without-reason", Severity.MEDIUM, "deduction-reason", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 17口 | 10 | 8.5 | 无
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    效益指标 | 社会效益 | 出行条件 | 改善 | 有所改善 | 10 | 9 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 17口 | 10 | 8.5 | 实际完成15口，五口因地质条件未建
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 17口 | 10 | 8.5 | 三口因地质条件改建水池
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        boolean running = form.kind() == ReportKind.PROJECT_MONITORING;
        return form.indicators().stream().flatMap(row -> row(row, running));
    }

    /// @param running whether the year still runs, so that nothing was missed yet
    private static Stream<Outcome> row(Indicator row, boolean running) {
        if (row.reason() instanceof Field.Absent<String> || row.name() instanceof Field.Blank<String>) {
            return Stream.empty();
        }
        boolean deducted = row.score() instanceof Present<Score> score && row.weight() instanceof Present<Score> weight
                && score.value().value().compareTo(weight.value().value()) < 0;
        boolean missed = !running && Achievement.of(row).stream().anyMatch(Achievement::isMissed);
        if (Words.say(row.reason())) {
            return Stream.of(OtherValue.in(row).<Outcome>map(value -> Outcome.objection(Message.of("LG-12.other", row.name().findValue().orElse(""), value, row.actual().raw()), Cells.evidence(row.reason(), row.actual())))
                    .orElse(Outcome.SOUND));
        }
        if (!deducted && !missed) {
            return Stream.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(row.reason(), row.actual(), row.target()));
        evidence.addAll(Cells.evidence(row.score(), row.weight()));
        String name = row.name().findValue().orElse("");
        return Stream.of(deducted
                ? Outcome.objection(Message.of("LG-12.deducted", name, row.score().raw(), row.weight().raw()), evidence)
                : Outcome.objection(Message.of("LG-12.missed", name, row.actual().raw(), row.target().raw()), evidence));
    }
}
