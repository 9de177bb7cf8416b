package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure.Comparison;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;

/// A result held against its target, where both are numbers of the same thing.
///
/// @param target    number promised
/// @param actual    number reached, in the unit of the target
/// @param direction which way is better
/// @param stated    whether the target itself says which way; otherwise the class and name of the indicator suggest it
public record Achievement(BigDecimal target, BigDecimal actual, Direction direction, boolean stated) {
    /// Which way is better.
    public enum Direction {
        /// At least the target
        UP,
        /// At most the target
        DOWN,
        /// Between two bounds, or a direction nobody can tell
        UNKNOWN
    }

    private static final Pattern SPENDING = Pattern.compile("成本|支出|费用|经费|开支|造价|投资额|单价");
    private static final Pattern HARM = Pattern.compile("投诉|事故|差错|失误|死亡|伤亡|逾期|违规|违纪");
    private static final Pattern UNWANTED = Pattern.compile("故障|停用|停机|舆情|信访|上访|火灾|受害|发病|流失|损耗|缺陷|返工|拖欠");
    /// What is done about harm is work, and more of it is better.
    private static final Pattern COPED = Pattern.compile("处理|处置|办结|办理|化解|回复|整改|受理|响应|查处|查办|救援|救治|降低|减少|下降|预防|防控|防治|防范|排查|排除|修复|调解|追回|应急|演练|宣传|教育|培训|接待|回访|结案|按期|及时");

    private static final BigDecimal SHARE = new BigDecimal("50");

    /// Every pair of numbers that can be compared; none when unit, change or period differ.
    public static List<Achievement> of(Indicator row) {
        return between(row, row.target(), row.actual());
    }

    /// The same for a target and a result that stand in different reports.
    ///
    /// @param row says what kind of indicator it is
    public static List<Achievement> between(Indicator row, Field<IndicatorValue> targetField, Field<IndicatorValue> actualField) {
        if (!(targetField instanceof Present<IndicatorValue> target
                && target.value() instanceof IndicatorValue.Measured promised
                && actualField instanceof Present<IndicatorValue> actual
                && actual.value() instanceof IndicatorValue.Measured reached)) {
            return List.of();
        }
        int count = reached.parts().size();
        if (promised.parts().size() != 1 && promised.parts().size() != count) {
            return List.of();
        }
        List<Achievement> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Measure t = promised.parts().get(promised.parts().size() == 1 ? 0 : i);
            of(row, t, reached.parts().get(i)).ifPresent(pairs::add);
        }
        return pairs.size() == count ? pairs : List.of();
    }

    private static Optional<Achievement> of(Indicator row, Measure target, Measure actual) {
        boolean sameSubject = target.subject().isEmpty() || actual.subject().isEmpty() || target.subject().equals(actual.subject()) || target.subject().contains(actual.subject());
        boolean opposite = target.change().isPresent() && actual.change().isPresent() && !target.change().equals(actual.change());
        if (!sameSubject || !(opposite || target.change().equals(actual.change())) || !target.period().equals(actual.period()) || !isExact(actual)) {
            return Optional.empty();
        }
        // a rise where a fall was promised is a fall below zero
        return converted(actual, target).map(number -> opposite ? number.negate() : number)
                .map(number -> new Achievement(target.number(), number, direction(row, target, number), target.comparison() != Comparison.NONE));
    }

    /// The result in the unit of the target. A unit left out is taken to be the other one's, except for shares: 0.97 beside
    /// 95% may be 97 %.
    private static Optional<BigDecimal> converted(Measure actual, Measure target) {
        MeasureUnit from = MeasureUnit.of(actual.unit());
        MeasureUnit to = MeasureUnit.of(target.unit());
        return switch (from.comparableWith(to)) {
            case SAME -> Optional.of(actual.number());
            case CONVERTIBLE -> from.convert(actual.number(), to);
            case RELATED -> leavesUnitOut(from, to) || leavesUnitOut(to, from) || target.number().signum() == 0 || isPercent(from, actual.number(), to) || isPercent(to, target.number(), from) ? Optional.of(actual.number()) : Optional.empty();
            case DIFFERENT -> Optional.empty();
        };
    }

    private static boolean leavesUnitOut(MeasureUnit unit, MeasureUnit other) {
        return unit.sort() == MeasureUnit.Sort.NONE && other.sort() != MeasureUnit.Sort.SHARE && other.sort() != MeasureUnit.Sort.POINTS_OF_SHARE;
    }

    /// 93 beside 95%: a number of that size is percent too; 0.93 may be either, 10 anything.
    private static boolean isPercent(MeasureUnit bare, BigDecimal number, MeasureUnit other) {
        return bare.sort() == MeasureUnit.Sort.NONE && other.symbol().equals("%") && number.compareTo(SHARE) >= 0;
    }

    /// A result below an interval is below its target, unless little is good.
    private static Direction direction(Indicator row, Measure target, BigDecimal actual) {
        String context = row.level2().map(Level::name).orElse("") + row.name().findValue().orElse("");
        boolean little = SPENDING.matcher(context).find() || isHarm(context) || context.contains("时效") || context.contains("时间");
        return target.comparison() == Comparison.BETWEEN && actual.compareTo(target.number()) < 0 && !little ? Direction.UP : direction(row, target);
    }

    private static Direction direction(Indicator row, Measure target) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE, EQUAL -> Direction.UP;
            case AT_MOST, LESS -> Direction.DOWN;
            case BETWEEN -> Direction.UNKNOWN;
            // none at all (零事故, 零投诉) is a limit
            case NONE -> target.change().isPresent() ? Direction.UP : target.number().signum() == 0 ? Direction.DOWN : suggested(row, target);
        };
    }

    /// A result with a bound of its own (95%以上) does not say what was reached.
    private static boolean isExact(Measure actual) {
        return switch (actual.comparison()) {
            case NONE, EQUAL -> true;
            case AT_LEAST, AT_MOST, MORE, LESS, BETWEEN -> false;
        };
    }

    /// What class, name and unit suggest where the target is a bare number. Money spent and harm done are bounded above; time
    /// and the saving of costs go either way.
    private static Direction suggested(Indicator row, Measure target) {
        String context = row.level2().map(Level::name).orElse("") + row.name().findValue().orElse("");
        MeasureUnit.Sort sort = MeasureUnit.of(target.unit()).sort();
        if (sort == MeasureUnit.Sort.DURATION || context.contains("时效")) {
            return Direction.UNKNOWN;
        }
        if (SPENDING.matcher(context).find()) {
            return sort == MeasureUnit.Sort.MONEY ? Direction.DOWN : Direction.UNKNOWN;
        }
        return isHarm(context) ? Direction.DOWN : Direction.UP;
    }

    /// Whether an indicator counts what is better left undone: complaints, accidents, faults.
    static boolean countsHarm(Indicator row) {
        String name = row.name().findValue().orElse("");
        return isHarm(name) || (UNWANTED.matcher(name).find() && !COPED.matcher(name).find());
    }

    private static boolean isHarm(String context) {
        return HARM.matcher(context).find() && !COPED.matcher(context).find();
    }

    /// Whether the result falls short of its target.
    public boolean isMissed() {
        return switch (direction) {
            case UP -> actual.compareTo(target) < 0;
            case DOWN -> actual.compareTo(target) > 0;
            case UNKNOWN -> false;
        };
    }

    /// Actual over target; empty for a target of zero.
    public Optional<BigDecimal> ratio() {
        return target.signum() == 0 ? Optional.empty() : Optional.of(actual.divide(target, MathContext.DECIMAL64));
    }
}
