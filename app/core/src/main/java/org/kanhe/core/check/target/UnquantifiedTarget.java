package org.kanhe.core.check.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
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
        return rows.stream().flatMap(row -> Cells.open(row.target(), target -> switch (target.value()) {
            case IndicatorValue.Measured _ -> Outcome.SOUND;
            case IndicatorValue.Described words -> severity(row, words)
                    .<Outcome>map(severity -> Outcome.objection(Message.of("TQ-02.found", row.name().findValue().orElse(""), target.raw()), Cells.evidence(target, row.name())).as(severity))
                    .orElse(Outcome.SOUND);
        }));
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
