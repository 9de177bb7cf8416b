package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.report.Labels;

/// Units of measure as far as numbers in them can be compared.
final class Units {
    /// Powers of ten over 元.
    private static final Map<String, Integer> MONEY = Map.of("元", 0, "千元", 3, "万元", 4, "万", 4, "百万元", 6, "亿元", 8, "亿", 8);

    private Units() {}

    /// A number in another unit; a missing unit is taken to be the other one's.
    ///
    /// @return empty when the units cannot be compared
    static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
        String f = Labels.normalise(from);
        String t = Labels.normalise(to);
        if (f.equals(t) || f.isEmpty() || t.isEmpty()) {
            return Optional.of(number);
        }
        Integer source = MONEY.get(f);
        Integer aim = MONEY.get(t);
        return source == null || aim == null ? Optional.empty() : Optional.of(number.scaleByPowerOfTen(source - aim));
    }
}
