package org.kanhe.core.check.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue.Sort;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.Report;

/// TQ-02 未量化: the target of a quantity, time or cost indicator is words; of a benefit or satisfaction it is a remark.
public final class UnquantifiedTarget implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-02", "unquantified-target", Severity.MEDIUM, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 督查范围 | 全部重点工作 | 全部完成 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 督查次数 | ≥12次 | 14次 | 10 | 10 |
                     | 质量指标 | 整改质量 | 合格 | 合格 | 10 | 10 |
                     | 时效指标 | 完成时间 | 11月底前 | 11月20日 | 10 | 10 |
                    """)));
    private static final Pattern RECURRING = Pattern.compile("[年月季度旬周日][初中末底]?之?前|每[年季月周日旬]");
    private static final Pattern IN_TIME = Pattern.compile("及时|按时|按期|准时|如期|当天|当日");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return Stream.concat(undirected(rows), rows.stream().flatMap(row -> Cells.open(row.target(), target -> switch (target.value()) {
            case IndicatorValue.Measured _ -> Outcome.SOUND;
            case IndicatorValue.Described words -> severity(row, words)
                    .<Outcome>map(severity -> Outcome.objection(Message.of("TQ-02.found", row.name().findValue().orElse(""), target.raw()), Cells.evidence(target, row.name())).as(severity))
                    .orElse(Outcome.SOUND);
        })));
    }

    /// Numbers without ≥, ≤ or words to that effect: once for the form. A plain 100%, a limit of none and a bare number in a column whose
    /// neighbours say the direction are clear enough.
    private static Stream<Outcome> undirected(List<Indicator> rows) {
        List<Indicator> bare = rows.stream().filter(UnquantifiedTarget::isUndirected).toList();
        long directed = rows.stream().filter(row -> row.target().findValue().filter(value -> value instanceof IndicatorValue.Measured m && m.measure().comparison() != Measure.Comparison.NONE).isPresent()).count();
        if (bare.isEmpty() || directed == 0) {
            return Stream.empty();
        }
        List<Evidence> evidence = bare.stream().flatMap(row -> Cells.evidence(row.target()).stream()).toList();
        String names = bare.stream().map(row -> row.name().findValue().orElse("") + " " + row.target().raw()).collect(Collectors.joining("；"));
        return Stream.of(Outcome.objection(Message.of("TQ-02.undirected", names), evidence).as(Severity.LOW));
    }

    private static boolean isUndirected(Indicator row) {
        String level2 = row.level2().map(Level::name).orElse("");
        boolean asked = level2.contains("数量") || level2.contains("成本") || level2.contains("时效");
        return asked && row.target().findValue().filter(value -> value instanceof IndicatorValue.Measured m && m.parts().size() == 1 && m.measure().comparison() == Measure.Comparison.NONE
                && m.measure().change().isEmpty() && m.measure().number().signum() > 0 && MeasureUnit.of(m.measure().unit()).sort() != MeasureUnit.Sort.SHARE).isPresent();
    }

    private static Optional<Severity> severity(Indicator row, IndicatorValue.Described words) {
        boolean wordless = switch (words.sort()) {
            case TREND, TEXT, GRADE, DONE -> true;
            case REFERENCE, DATE -> false;
        };
        String level2 = row.level2().map(Level::name).orElse("");
        if (!wordless || level2.contains("质量")) {
            return Optional.empty();
        }
        if (level2.contains("数量") || level2.contains("成本")) {
            return Optional.of(Severity.MEDIUM);
        }
        if (level2.contains("时效")) {
            // 每季度末前 is a point in time that comes back
            if (RECURRING.matcher(Labels.normalise(words.text())).find()) {
                return Optional.empty();
            }
            return Optional.of(IN_TIME.matcher(Labels.normalise(words.text())).find() ? Severity.LOW : Severity.MEDIUM);
        }
        boolean benefit = level2.contains("效益") || level2.contains("满意") || level2.contains("影响");
        return benefit && words.sort() != Sort.GRADE ? Optional.of(Severity.LOW) : Optional.empty();
    }
}
