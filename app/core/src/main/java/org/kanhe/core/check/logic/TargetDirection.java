package org.kanhe.core.check.logic;

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

/// LG-07 目标方向异常: an upper limit on work to be done or on a share that should be large, a lower limit on money to be spent or on harm,
/// or a limit of nothing at all (≥0).
/// What is to be kept small (complaints, accidents, meetings, petitions) may have an upper limit.
public final class TargetDirection implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("LG-07", "target-direction", Severity.MEDIUM, "measurable-targets", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 受理群众诉求件数 | ≤500件 | 480件 | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 设备采购费用 | ≥30万元 | 32万元 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 受理群众诉求件数 | ≥500件 | 512件 | 10 | 10 |
                    产出指标 | 数量指标 | 召开会议次数 | ≤12次 | 10次 | 10 | 10 |
                    """)));
    private static final Pattern WORK = Pattern.compile("处理|受理|接听|接待|接访|劝返|服务|开展|举办|培训|检查|巡查|督查|走访|救助|发放|建设|新建|维修|宣传|办理");
    private static final Pattern KEPT_SMALL = Pattern.compile("会议|投诉|事故|差错|上访量|非访|重复|超|逾期|未|公文|文件");

    private static final Pattern HARM_COUNTED = Pattern.compile("(?:投诉|事故|差错|失误|伤亡|死亡|逾期)(?:发生)?(?:率|数|量|次数|起数|件数|人数|数量)$");
    private static final Pattern SPENT = Pattern.compile("预算|资金|经费|成本|支出|费用");
    private static final Pattern GOOD_SHARE = Pattern.compile("(?:满意|合格|达标|覆盖|及时|办结|知晓|准确|完好|优良|完成|入学|就业|成活|通过|整改|普及|到位|参保|公开|正确|有效)[率度]$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        return rows.stream().flatMap(row -> Cells.open(row.target(), target -> target.value() instanceof IndicatorValue.Measured m && m.parts().size() == 1
                ? key(row, m.measure()).<Outcome>map(key -> Outcome.objection(Message.of(key, row.name().findValue().orElse(""), target.raw()), Cells.evidence(target, row.name())))
                        .orElse(Outcome.SOUND)
                : Outcome.SOUND));
    }

    private static Optional<String> key(Indicator row, Measure target) {
        String level2 = row.level2().map(Level::name).orElse("");
        String name = row.name().findValue().orElse("");
        MeasureUnit.Sort sort = MeasureUnit.of(target.unit()).sort();
        boolean upper = target.comparison() == Comparison.AT_MOST || target.comparison() == Comparison.LESS;
        boolean work = sort == MeasureUnit.Sort.PERSONS || sort == MeasureUnit.Sort.PERSON_TIMES || sort == MeasureUnit.Sort.TIMES || sort == MeasureUnit.Sort.COUNT;
        if (level2.contains("数量") && upper && work && target.change().isEmpty() && target.number().signum() > 0 && WORK.matcher(name).find() && !KEPT_SMALL.matcher(name).find()) {
            return Optional.of("LG-07.work");
        }
        boolean lower = target.comparison() == Comparison.AT_LEAST || target.comparison() == Comparison.MORE;
        if (lower && target.change().isEmpty() && target.number().signum() > 0 && HARM_COUNTED.matcher(name).find()) {
            return Optional.of("LG-07.harm");
        }
        if (lower && target.number().signum() == 0 && target.change().isEmpty() && WORK.matcher(name).find()) {
            return Optional.of("LG-07.trivial");
        }
        if (upper && target.change().isEmpty() && sort == MeasureUnit.Sort.SHARE && GOOD_SHARE.matcher(name).find() && !KEPT_SMALL.matcher(name).find() && !SPENT.matcher(name).find()) {
            return Optional.of("LG-07.share");
        }
        boolean spending = (level2.contains("成本") || row.level1().map(Level::name).orElse("").contains("成本")) && sort == MeasureUnit.Sort.MONEY && lower && !name.contains("节约") && !name.contains("节省");
        return spending ? Optional.of("LG-07.money") : Optional.empty();
    }
}
