package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// AR-09 一级指标分值: the weights under a level-1 class do not add up to the points printed in its label.
public final class SectionCap implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-09", "section-cap", Severity.HIGH, "weights-set", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标(50分) | 数量指标 | 培训场次 | ≥12场 | 12场 | 20 | 20 |
                     | 质量指标 | 培训合格率 | ≥95% | 96% | 20 | 20 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标(50分) | 数量指标 | 培训场次 | ≥12场 | 12场 | 20 | 20 |
                     | 质量指标 | 培训合格率 | ≥95% | 96% | 30 | 30 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        Map<String, List<Indicator>> classes = new LinkedHashMap<>();
        for (Indicator row : form.indicators()) {
            row.level1().ifPresent(level -> classes.computeIfAbsent(level.name(), _ -> new ArrayList<>()).add(row));
        }
        return classes.values().stream().flatMap(SectionCap::section);
    }

    private static Stream<Outcome> section(List<Indicator> rows) {
        List<Field<Score>> weights = rows.stream().map(Indicator::weight).toList();
        Optional<Level> capped = rows.stream().flatMap(row -> row.level1().stream()).filter(level -> level.cap().isPresent()).findFirst();
        if (capped.isEmpty() || weights.stream().noneMatch(Present.class::isInstance)) {
            return Stream.empty();
        }
        return Stream.of(Cells.unreadable(weights).orElseGet(() -> judge(capped.get(), weights)));
    }

    private static Outcome judge(Level level, List<Field<Score>> weights) {
        BigDecimal cap = level.cap().map(Score::value).orElseThrow();
        BigDecimal sum = weights.stream().map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(cap) == 0) {
            return Outcome.SOUND;
        }
        String label = level.name() + "(" + Printed.plain(cap) + "分)";
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(level.at(), label)));
        evidence.addAll(Cells.evidence(weights.stream().filter(Present.class::isInstance).toArray(Field<?>[]::new)));
        return Outcome.objection(Message.of("AR-09.found", level.name(), Printed.plain(cap), Printed.plain(sum)), evidence).computing(Printed.plain(sum));
    }
}
