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
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure.Comparison;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.Report;

/// TQ-05 指标归类错误: money or its payment under quantity, a workload count under quality, satisfaction under benefits, or what is no
/// economic benefit under economic benefits.
public final class MisfiledIndicator implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-05", "misfiled-indicator", Severity.MEDIUM, "indicator-classes", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 水电费 | ≤120万元 | 110万元 | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 质量指标 | 化解积案 | ≥5件 | 6件 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 10 | 10 |
                     | 质量指标 | 安全事故 | 0起 | 0起 | 10 | 10 |
                    """)));

    private static final Pattern PAYMENT = Pattern.compile("(?:预算|资金|经费|专款).{0,4}(?:执行|支付|支出|使用|到位|拨付)(?:率|进度|比例)");
    private static final Pattern BENEFIT = Pattern.compile("经济效益|社会效益|生态效益|可持续");
    private static final Pattern ECONOMIC = Pattern.compile("收入|产值|销售|增收|成本|利润|税|投资|节约|节支|产业|价|效益|费|经济|消费|损失|资金");
    private static final Pattern NOT_ECONOMIC = Pattern.compile("知晓|空气|水质|绿化|生态|环境|治安|稳定|幸福感|获得感|安全感|事故|信访|投诉");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.target(), target -> switch (target.value()) {
            case IndicatorValue.Measured m -> key(row, m)
                    .<Outcome>map(key -> Outcome.objection(Message.of(key, row.name().findValue().orElse(""), target.raw()), Cells.evidence(target, row.name())))
                    .orElse(Outcome.SOUND);
            case IndicatorValue.Described _ -> Outcome.SOUND;
        }));
    }

    private static Optional<String> key(Indicator row, IndicatorValue.Measured value) {
        String level2 = row.level2().map(Level::name).orElse("");
        String name = row.name().findValue().orElse("");
        if (level2.contains("数量") && PAYMENT.matcher(name).find()) {
            return Optional.of("TQ-05.payment");
        }
        if (BENEFIT.matcher(level2).find() && name.contains("满意")) {
            return Optional.of("TQ-05.satisfaction");
        }
        if (level2.contains("经济效益") && NOT_ECONOMIC.matcher(name).find() && !ECONOMIC.matcher(name).find()) {
            return Optional.of("TQ-05.economic");
        }
        if (level2.contains("数量") && value.parts().stream().allMatch(part -> MeasureUnit.of(part.unit()).sort() == MeasureUnit.Sort.MONEY)) {
            return Optional.of("TQ-05.money");
        }
        return level2.contains("质量") && value.parts().stream().allMatch(MisfiledIndicator::isWorkload) ? Optional.of("TQ-05.count") : Optional.empty();
    }

    /// At least so many of something; an upper bound or zero counts faults, which is quality.
    private static boolean isWorkload(Measure part) {
        boolean counted = switch (MeasureUnit.of(part.unit()).sort()) {
            case PERSONS, PERSON_TIMES, TIMES, COUNT -> true;
            case SHARE, POINTS_OF_SHARE, MONEY, DURATION, AREA, LENGTH, WEIGHT, VOLUME, ENERGY, SCORE, TIMES_AS_MUCH, NONE, OTHER -> false;
        };
        return counted && part.comparison() == Comparison.AT_LEAST && part.change().isEmpty() && part.number().signum() > 0;
    }
}
