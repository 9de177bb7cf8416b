package org.kanhe.core.check.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;

/// CP-05 二级指标缺失: a form of a project has no indicator of a class every project needs. Satisfaction may be missing where its points
/// were given to the benefits as the profile allows.
public final class RequiredClasses implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("CP-05", "required-classes", Severity.MEDIUM, "required-classes", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 50 | 50 |
                    满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | 97% | 40 | 40 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 20 | 20 |
                     | 质量指标 | 培训合格率 | ≥95% | 96% | 15 | 15 |
                     | 时效指标 | 完成时间 | 11月底前 | 11月20日 | 15 | 15 |
                    效益指标 | 社会效益 | 就业人数 | ≥80人 | 85人 | 30 | 30 |
                    满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | 97% | 10 | 10 |
                    """)));
    private static final Map<String, String> LABELS = Map.of("数量", "数量指标", "质量", "质量指标", "时效", "时效指标", "效益", "效益指标", "满意", "满意度指标", "成本", "成本指标");

    private static final String SATISFACTION = "满意";
    private static final String EXECUTION = "执行率";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        boolean project = report.kind() == ReportKind.PROJECT_SELF_EVALUATION || report.kind() == ReportKind.PROJECT_TARGET_DECLARATION;
        Optional<Level> place = rows.stream().flatMap(row -> row.level2().stream()).findFirst();
        if (!project || place.isEmpty()) {
            return Stream.empty();
        }
        List<String> missing = new ArrayList<>();
        settings.required().stream().filter(word -> !(word.equals(SATISFACTION) && isSharedOutWithout(rows, settings))).filter(word -> rows.stream().noneMatch(row -> covers(row, word))).forEach(word -> missing.add(LABELS.getOrDefault(word, word)));
        return Stream.of(missing.isEmpty() ? Outcome.SOUND
                : Outcome.objection(Message.of("CP-05.found", String.join("、", missing)), List.of(Evidence.of(place.get().at(), place.get().name()))));
    }

    /// Whether the points are shared out in a way the profile knows that has none for satisfaction.
    private static boolean isSharedOutWithout(List<Indicator> rows, RuleSettings settings) {
        return settings.weights().stream().filter(set -> set.shares().stream().noneMatch(share -> share.level().contains(SATISFACTION)))
                .anyMatch(set -> set.shares().stream().filter(share -> !share.level().equals(EXECUTION)).allMatch(share -> points(rows, share.level()).compareTo(share.points()) == 0));
    }

    private static BigDecimal points(List<Indicator> rows, String level) {
        return rows.stream().filter(row -> row.level1().filter(first -> first.name().contains(level)).isPresent()).flatMap(row -> row.weight().findValue().stream())
                .map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// 可持续影响 counts as a benefit.
    private static boolean covers(Indicator row, String word) {
        String classes = classes(row);
        boolean filled = row.name() instanceof Field.Present<String> || row.target() instanceof Field.Present<IndicatorValue> || row.actual() instanceof Field.Present<IndicatorValue>;
        return filled && (classes.contains(word) || (word.equals("效益") && classes.contains("可持续")));
    }

    private static String classes(Indicator row) {
        return row.level1().map(Level::name).orElse("") + row.level2().map(Level::name).orElse("");
    }
}
