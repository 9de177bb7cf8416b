package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as an office prints them: rounded or cut off at some decimal.
public final class Printed {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Printed() {}

    /// Whether a printed number is the exact one rounded or cut off at the printed decimal, or lies within the tolerance.
    /// A spreadsheet fills up with zeros what was typed shorter: 83.30 may be 83.3.
    public static boolean fits(BigDecimal printed, BigDecimal exact, BigDecimal tolerance) {
        return printed.subtract(exact).abs().compareTo(tolerance) <= 0 || isCutOrRounded(printed, exact) || isCutOrRounded(typed(printed), exact);
    }

    private static boolean isCutOrRounded(BigDecimal printed, BigDecimal exact) {
        return printed.compareTo(exact.setScale(scale(printed), RoundingMode.HALF_UP)) == 0 || printed.compareTo(exact.setScale(scale(printed), RoundingMode.DOWN)) == 0;
    }

    /// Without the zeros behind its first decimal.
    private static BigDecimal typed(BigDecimal printed) {
        return printed.scale() <= 1 ? printed : printed.setScale(Math.max(1, printed.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }

    /// Whether a printed number only fits because more than half a unit was cut off: 8 for 8.88.
    public static boolean isCoarselyCut(BigDecimal printed, BigDecimal exact) {
        return printed.subtract(exact).abs().compareTo(HALF) > 0;
    }

    /// Part over whole in percent, to 20 digits.
    ///
    /// @param whole not zero
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, new MathContext(20, RoundingMode.HALF_UP));
    }

    /// The exact number as it would be printed beside `like`, with at least the decimals it needs to differ from it, at
    /// most two more.
    public static String like(BigDecimal like, BigDecimal exact) {
        int scale = scale(like);
        BigDecimal shown = exact.setScale(scale, RoundingMode.HALF_UP);
        for (int more = 1; more <= 2 && shown.compareTo(like) == 0; more++) {
            shown = exact.setScale(scale + more, RoundingMode.HALF_UP);
        }
        return plain(shown);
    }

    /// The number with at most two decimals.
    public static String shown(BigDecimal number) {
        return plain(number.setScale(Math.min(2, scale(number)), RoundingMode.HALF_UP));
    }

    /// The number without trailing zeros and without an exponent.
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int scale(BigDecimal number) {
        return Math.max(0, number.scale());
    }
}
