package org.kanhe.core.check.arithmetic;

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
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.MeasureUnit.Sort;
import org.kanhe.core.report.Report;

/// AR-19 单位缺失、混用: of name, target and result one counts persons and another visits, target and result give money in different
/// units, or a cost has no unit anywhere on its row.
public final class PersonsAndTimes implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("AR-19", "persons-and-times", Severity.MEDIUM, "same-units", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 救助困难群众 | ≥30人 | 42人次 | 10 | 10 | 受灾增加
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 设备采购费用 | ≤30万元 | 286000元 | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 成本指标 | 设备采购费用 | ≤30 | 28.6 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 救助困难群众 | ≥30人 | 32人 | 10 | 10 |
                     | 成本指标 | 设备采购费用（万元） | ≤30 | 28.6 | 10 | 10 |
                    """)));
    private static final Pattern PERSONS = Pattern.compile("人(?:数|员数量?)$");
    private static final Pattern COST = Pattern.compile("经费|费用|成本|金额|资金|支出|投入|造价|单价|开支|预算|补助标准|费$");
    private static final Pattern NO_MONEY = Pattern.compile("[率比]|元|节约|节省|降低|下降|控制数|人均.{0,3}[数时]|时间|周期|次数|数量");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        boolean named = report.head().others().stream().anyMatch(other -> (other.label() + other.value().raw()).contains("元")) || report.head().title().raw().contains("万元");
        return rows.stream().flatMap(row -> row.target() instanceof Field.Present<IndicatorValue> target ? Stream.of(judge(row, target, named)) : Stream.empty());
    }

    /// @param named whether the form names a unit of money somewhere
    private static Outcome judge(Indicator row, Field.Present<IndicatorValue> target, boolean named) {
        Optional<Measure> promised = single(target);
        if (promised.isEmpty()) {
            return Outcome.SOUND;
        }
        Optional<Measure> reached = single(row.actual());
        Sort sort = sort(promised.get());
        if (reached.filter(actual -> isMixed(sort, sort(actual))).isPresent()) {
            return Outcome.objection(Message.of("AR-19.found", target.raw(), row.actual().raw()), Cells.evidence(row.actual(), target));
        }
        if (reached.filter(actual -> sort == Sort.MONEY && sort(actual) == Sort.MONEY && !unit(actual).equals(unit(promised.get()))).isPresent()) {
            return Outcome.objection(Message.of("AR-19.money", target.raw(), row.actual().raw()), Cells.evidence(row.actual(), target));
        }
        String name = Labels.normalise(row.name().findValue().orElse(""));
        if ((name.endsWith("人次") && sort == Sort.PERSONS) || (PERSONS.matcher(name).find() && sort == Sort.PERSON_TIMES)) {
            return Outcome.objection(Message.of("AR-19.name", name, target.raw()), Cells.evidence(target, row.name()));
        }
        boolean bare = sort == Sort.NONE && promised.get().change().isEmpty() && promised.get().number().signum() > 0 && reached.filter(actual -> sort(actual) != Sort.NONE).isEmpty();
        return bare && !named && isCost(row) && COST.matcher(name).find() && !NO_MONEY.matcher(name).find()
                ? Outcome.objection(Message.of("AR-19.missing", name, target.raw()), Cells.evidence(target, row.name())).as(Severity.LOW)
                : Outcome.SOUND;
    }

    private static Optional<Measure> single(Field<IndicatorValue> cell) {
        return cell.findValue().flatMap(value -> value instanceof IndicatorValue.Measured m && m.parts().size() == 1 ? Optional.of(m.measure()) : Optional.empty());
    }

    private static boolean isCost(Indicator row) {
        return row.level1().map(Level::name).orElse("").contains("成本") || row.level2().map(Level::name).orElse("").contains("成本");
    }

    private static Sort sort(Measure measure) {
        return MeasureUnit.of(measure.unit()).sort();
    }

    private static String unit(Measure measure) {
        return MeasureUnit.of(measure.unit()).symbol();
    }

    private static boolean isMixed(Sort target, Sort actual) {
        return (target == Sort.PERSONS && actual == Sort.PERSON_TIMES) || (target == Sort.PERSON_TIMES && actual == Sort.PERSONS);
    }
}
