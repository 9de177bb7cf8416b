package org.kanhe.core.check;

import java.math.BigDecimal;
import java.util.List;

/// Adds up lists of amounts in which an amount may be followed by its own parts: 财政拨款 100, 上级补助 70, 本级安排 30, 其他资金 20
/// make 120 as well as 220.
public final class NestedSum {
    /// Longer lists are added up plainly: nobody writes them with parts of parts.
    private static final int MOST = 20;

    private NestedSum() {}

    /// Whether some reading of the list makes the whole.
    ///
    /// @param slack by which sums may differ
    public static boolean makes(BigDecimal whole, List<BigDecimal> amounts, BigDecimal slack) {
        return amounts.size() > MOST ? isNear(whole, amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), slack) : makes(whole, amounts, 0, slack);
    }

    private static boolean makes(BigDecimal left, List<BigDecimal> amounts, int from, BigDecimal slack) {
        if (from == amounts.size()) {
            return isNear(left, BigDecimal.ZERO, slack);
        }
        BigDecimal first = amounts.get(from);
        if (makes(left.subtract(first), amounts, from + 1, slack)) {
            return true;
        }
        BigDecimal parts = BigDecimal.ZERO;
        for (int end = from + 1; end < amounts.size() && first.signum() > 0; end++) {
            parts = parts.add(amounts.get(end));
            if (end > from + 1 && isNear(first, parts, slack) && makes(left.subtract(first), amounts, end + 1, slack)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(BigDecimal left, BigDecimal right, BigDecimal slack) {
        return left.subtract(right).abs().compareTo(slack) <= 0;
    }
}
