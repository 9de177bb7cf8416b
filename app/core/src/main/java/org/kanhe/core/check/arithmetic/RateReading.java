package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Rate;

/// How a printed execution rate can be explained: every honest reading is tried before anybody is accused.
///
/// @param fit      the reading that explains the rate
/// @param base     the budget it should stand on: by the profile 全年预算数 or 年初预算数, where the form has none the other
/// @param executed amount spent
/// @param rate     the printed rate
/// @param computed percent on `base`
/// @param onInitial percent on the other budget, where that is another amount
record RateReading(Fit fit, Present<Amount> base, Present<Amount> executed, Present<Rate> rate, BigDecimal computed, Optional<BigDecimal> onInitial) {
    /// Readings in the order they are tried.
    enum Fit {
        /// Agrees with the annual budget
        RIGHT,
        /// Agrees once the printed amounts are taken as rounded
        AMOUNTS_ROUNDED,
        /// Agrees with the other budget, as a rule that of the beginning of the year
        INITIAL_BUDGET,
        /// Agrees after moving the decimal point
        DECIMAL_SLIP,
        /// Agrees with nothing
        NONE
    }

    private static final List<Integer> SLIPS = List.of(-1, 1, -2, 2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ROUNDING_LIMIT = new BigDecimal("0.05");

    /// Judges the printed rate of a row; a row without a rate, or with a budget of zero, is no case.
    static Stream<Outcome> judge(FundingRow row, RuleSettings settings, Function<RateReading, Outcome> judge) {
        if (base(row, settings).findValue().filter(base -> base.value().signum() == 0).isPresent()) {
            return Stream.empty();
        }
        return Cells.open(row.rate(), row.executed(), base(row, settings), (rate, executed, base) -> {
            BigDecimal computed = Printed.percent(executed.value().value(), base.value().value());
            Field<Amount> other = settings.denominator() == RuleSettings.Denominator.ANNUAL ? row.initial() : row.annual();
            Optional<BigDecimal> onInitial = other.findValue().map(Amount::value)
                    .filter(initial -> initial.signum() != 0 && initial.compareTo(base.value().value()) != 0)
                    .map(initial -> Printed.percent(executed.value().value(), initial));
            return judge.apply(new RateReading(fit(settings, base, executed, rate, computed, onInitial), base, executed, rate, computed, onInitial));
        });
    }

    /// The computed rate as it would be printed, such as `88.8%`.
    String computedText() {
        return Printed.like(rate.value().value(), computed) + "%";
    }

    /// The budget an execution rate stands on by the settings; where a form has only one of the two, that one.
    static Field<Amount> base(FundingRow row, RuleSettings settings) {
        return switch (settings.denominator()) {
            case ANNUAL -> annual(row);
            case INITIAL -> row.initial() instanceof Present<Amount> || row.initial() instanceof Field.Unreadable<Amount> ? row.initial() : row.annual();
        };
    }

    private static Field<Amount> annual(FundingRow row) {
        return switch (row.annual()) {
            case Present<Amount> annual -> annual;
            case Field.Unreadable<Amount> unreadable -> unreadable;
            case Field.Blank<Amount> _, Field.Absent<Amount> _ -> row.initial();
        };
    }

    /// The exact rate whose decimal point was moved.
    BigDecimal slippedFrom() {
        return SLIPS.stream().anyMatch(k -> slipped(rate, computed, k)) ? computed : onInitial.orElse(computed);
    }

    private static Fit fit(
            RuleSettings settings, Present<Amount> base, Present<Amount> executed, Present<Rate> rate, BigDecimal computed, Optional<BigDecimal> onInitial) {
        if (agrees(rate, computed, settings)) {
            return Fit.RIGHT;
        }
        if (explainedByRoundedAmounts(base.value().value(), executed.value().value(), rate.value().value())) {
            return Fit.AMOUNTS_ROUNDED;
        }
        if (onInitial.filter(other -> agrees(rate, other, settings)).isPresent()) {
            return Fit.INITIAL_BUDGET;
        }
        boolean slipped = SLIPS.stream().anyMatch(k -> slipped(rate, computed, k) || onInitial.filter(other -> slipped(rate, other, k)).isPresent());
        return slipped ? Fit.DECIMAL_SLIP : Fit.NONE;
    }

    /// A rate printed without a percent sign may be a ratio: 0.888 for 88.8 %.
    private static boolean agrees(Present<Rate> rate, BigDecimal exact, RuleSettings settings) {
        BigDecimal printed = rate.value().value();
        boolean signed = rate.raw().contains("%") || rate.raw().contains("％");
        return Printed.fits(printed, exact, settings.rateTolerance())
                || (!signed && Printed.fits(printed, exact.movePointLeft(2), BigDecimal.ZERO));
    }

    private static boolean slipped(Present<Rate> rate, BigDecimal exact, int places) {
        return exact.signum() != 0 && rate.value().value().signum() != 0 && Printed.fits(rate.value().value(), exact.movePointRight(places), BigDecimal.ZERO);
    }

    /// Amounts printed with two or more decimals of 万元 come from accounts kept in 分: the rate was taken from those.
    private static boolean explainedByRoundedAmounts(BigDecimal base, BigDecimal executed, BigDecimal rate) {
        if (base.scale() < 2 && executed.scale() < 2) {
            return false;
        }
        BigDecimal low = Printed.percent(executed.subtract(slack(executed)), base.add(slack(base)));
        BigDecimal narrowed = base.subtract(slack(base));
        if (narrowed.signum() <= 0) {
            return false;
        }
        BigDecimal high = Printed.percent(executed.add(slack(executed)), narrowed);
        return rate.compareTo(low) >= 0 && rate.compareTo(high) <= 0
                && rate.subtract(Printed.percent(executed, base)).abs().compareTo(ROUNDING_LIMIT) <= 0;
    }

    private static BigDecimal slack(BigDecimal amount) {
        return amount.scale() < 2 ? BigDecimal.ZERO : HALF.movePointLeft(amount.scale());
    }
}
