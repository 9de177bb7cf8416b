package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;

/// 完成率: how far a result reaches its target, in percent, and why it cannot be said.
public sealed interface Completion {
    /// @param percent 100 when the target is just met. A target of the kind at least: actual over target. Of the kind at
    ///                most: 2 − actual over target, the linear reverse formula, so that more than 100 is better here, too
    record Of(BigDecimal percent) implements Completion {}

    /// Nothing can be said.
    record Unknown(Why why) implements Completion {}

    /// Why values cannot be compared.
    enum Why {
        /// The cell is there and empty
        BLANK("blank"),
        /// This layout has no such cell
        ABSENT("absent"),
        /// The cell could not be understood
        UNREADABLE("unreadable"),
        /// Words, no number
        QUALITATIVE("qualitative"),
        /// Several measures in one cell
        SEVERAL("several-measures"),
        /// Units that cannot be converted into each other
        UNIT("other-unit"),
        /// A change beside a level, another direction of change, or another period
        SHAPE("other-shape"),
        /// The target is zero
        ZERO_TARGET("zero-target"),
        /// Nobody can tell which way is better
        DIRECTION("no-direction");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    Pattern LESS_IS_BETTER = Pattern.compile("成本|支出|费用|经费|造价|单价|投诉|事故|差错|失误|死亡|伤亡|逾期|违规|违纪|发案");

    static Completion of(Indicator row) {
        return switch (SingleMeasure.of(row.target())) {
            case SingleMeasure.None none -> new Unknown(none.why());
            case SingleMeasure.One target -> switch (SingleMeasure.of(row.actual())) {
                case SingleMeasure.None none -> new Unknown(none.why());
                case SingleMeasure.One actual -> of(row, target.measure(), actual.measure());
            };
        };
    }

    private static Completion of(Indicator row, Measure target, Measure actual) {
        if (!target.change().equals(actual.change()) || !target.period().equals(actual.period())) {
            return new Unknown(Why.SHAPE);
        }
        Optional<BigDecimal> reached = Conversion.into(actual, target.unit());
        if (reached.isEmpty()) {
            return new Unknown(Why.UNIT);
        }
        return switch (target.comparison()) {
            case BETWEEN -> new Unknown(Why.DIRECTION);
            case AT_LEAST, MORE, EQUAL -> upward(target.number(), reached.get());
            case AT_MOST, LESS -> downward(target.number(), reached.get());
            case NONE -> isLessBetter(row, target) ? downward(target.number(), reached.get()) : upward(target.number(), reached.get());
        };
    }

    private static boolean isLessBetter(Indicator row, Measure target) {
        String context = row.level2().map(level -> level.name()).orElse("") + row.name().findValue().orElse("");
        boolean money = MeasureUnit.of(target.unit()).sort() == MeasureUnit.Sort.MONEY;
        return target.change().isEmpty() && LESS_IS_BETTER.matcher(context).find() && (money || !context.contains("成本"));
    }

    private static Completion upward(BigDecimal target, BigDecimal actual) {
        return target.signum() == 0 ? new Unknown(Why.ZERO_TARGET) : new Of(percent(actual.divide(target, MathContext.DECIMAL64)));
    }

    private static Completion downward(BigDecimal target, BigDecimal actual) {
        if (target.signum() == 0) {
            return actual.signum() == 0 ? new Of(new BigDecimal("100")) : new Unknown(Why.ZERO_TARGET);
        }
        return new Of(percent(BigDecimal.TWO.subtract(actual.divide(target, MathContext.DECIMAL64))));
    }

    private static BigDecimal percent(BigDecimal share) {
        BigDecimal rounded = share.movePointRight(2).setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// The percentage, when there is one.
    default Optional<BigDecimal> find() {
        return switch (this) {
            case Of of -> Optional.of(of.percent());
            case Unknown _ -> Optional.empty();
        };
    }

}
