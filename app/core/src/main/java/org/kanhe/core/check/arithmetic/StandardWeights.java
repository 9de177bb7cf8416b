package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings.Share;
import org.kanhe.core.check.RuleSettings.WeightSet;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.SelfEvaluation;

/// AR-10 权重偏离标准: the points are shared out between the classes in none of the ways of the profile. Classes whose printed
/// label carries the points were set by whoever gave out the form, and a sum that is not whole is AR-08's matter.
public final class StandardWeights implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("AR-10", "standard-weights", Severity.MEDIUM, "standard-weights", "0.2", List.of(
            RuleInfo.fires(form(40, 40)),
            RuleInfo.silent(form(50, 30))));
    private static final String EXECUTION = "执行率";
    private static final List<String> CLASSES = List.of("成本", "产出", "效益", "满意度");

    private static String form(int output, int benefit) {
        return """
                资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                年度资金总额 | 30 | 30 | 30 | 10 | 100%% | 10
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | %d | %d |
                效益指标 | 社会效益 | 就业人数 | ≥80人 | 85人 | %d | %d |
                满意度指标 | 服务对象满意度 | 学员满意度 | ≥95%% | 97%% | 10 | 10 |
                总分 | 100 | 100
                """.formatted(output, output, benefit, benefit);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        Points weights = Points.weights(form);
        boolean judged = !settings.weights().isEmpty() && weights.areUsed() && weights.unreadable().isEmpty() && form.indicators().stream().allMatch(row -> row.level1().isPresent())
                && weights.withExecution().compareTo(settings.fullWeight()) == 0 && weights.ofExecution().signum() > 0;
        if (!judged || isSetByTheForm(form)) {
            return Stream.empty();
        }
        Map<String, BigDecimal> sums = sums(form, false);
        sums.put(EXECUTION, weights.ofExecution());
        Map<String, BigDecimal> byClass = sums(form, true);
        byClass.put(EXECUTION, weights.ofExecution());
        boolean fits = settings.weights().stream().anyMatch(set -> fits(set, sums) || fits(set, byClass));
        return Stream.of(fits ? Outcome.SOUND : objection(form, sums, settings));
    }

    private static boolean isSetByTheForm(SelfEvaluation form) {
        return form.indicators().stream().flatMap(row -> row.level1().stream()).anyMatch(level -> level.cap().isPresent());
    }

    /// @param second whether 满意度 below another first level counts as a class of its own
    private static Map<String, BigDecimal> sums(SelfEvaluation form, boolean second) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Indicator row : form.indicators()) {
            String first = row.level1().map(Level::name).orElse("");
            String level = second && row.level2().map(Level::name).orElse("").contains("满意") ? "满意度" : first;
            String known = CLASSES.stream().filter(name -> level.contains(name.substring(0, 2))).findFirst().orElse(level);
            sums.merge(known, Points.value(row.weight()), BigDecimal::add);
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    private static boolean fits(WeightSet set, Map<String, BigDecimal> sums) {
        return set.shares().size() == sums.size() && set.shares().stream().allMatch(share -> sums.getOrDefault(share.level(), BigDecimal.ZERO).compareTo(share.points()) == 0);
    }

    private static Outcome objection(SelfEvaluation form, Map<String, BigDecimal> sums, RuleSettings settings) {
        WeightSet nearest = settings.weights().stream().filter(set -> set.shares().size() == sums.size()).findFirst().orElse(settings.weights().getFirst());
        String written = sums.entrySet().stream().map(e -> e.getKey() + Printed.plain(e.getValue())).collect(Collectors.joining("、"));
        String standard = nearest.shares().stream().map(StandardWeights::shown).collect(Collectors.joining("、"));
        List<Evidence> evidence = new ArrayList<>();
        form.indicators().stream().flatMap(row -> row.level1().stream()).distinct().forEach(level -> evidence.add(Evidence.of(level.at(), level.name())));
        evidence.addAll(Cells.evidence(form.indicators().stream().map(Indicator::weight).filter(Present.class::isInstance).toArray(org.kanhe.core.report.Field<?>[]::new)));
        return Outcome.objection(Message.of("AR-10.found", written, standard, settings.profile()), evidence).computing(standard);
    }

    private static String shown(Share share) {
        return share.level() + Printed.plain(share.points());
    }
}
