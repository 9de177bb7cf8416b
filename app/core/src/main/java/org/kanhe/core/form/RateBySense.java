package org.kanhe.core.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;

/// A plain `1` or `0.95` in a rate column may be a share or a percentage; the amounts beside it say which.
final class RateBySense {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    private RateBySense() {}

    /// The rate a bare number stands for, when the amounts leave no doubt: taken as a share or as a percentage it must come
    /// within two hundredths of the computed rate.
    static Optional<Rate> of(String raw, Field<Amount> budget, Field<Amount> executed) {
        Optional<BigDecimal> number = Quantities.rateInPercentColumn(raw).map(Rate::value);
        Optional<BigDecimal> whole = budget.findValue().map(Amount::value).filter(b -> b.signum() > 0);
        Optional<BigDecimal> part = executed.findValue().map(Amount::value);
        if (number.isEmpty() || whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = part.get().divide(whole.get(), MathContext.DECIMAL32);
        boolean isShare = near(number.get(), share);
        boolean isPercent = near(number.get(), share.multiply(HUNDRED));
        if (isShare == isPercent) {
            return Optional.empty();
        }
        return Optional.of(new Rate(isShare ? number.get().scaleByPowerOfTen(2) : number.get()));
    }

    private static boolean near(BigDecimal printed, BigDecimal computed) {
        return printed.subtract(computed).abs().compareTo(NEAR.multiply(computed.max(BigDecimal.ONE))) <= 0;
    }
}
