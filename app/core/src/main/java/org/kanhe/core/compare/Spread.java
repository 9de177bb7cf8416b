package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// How numbers are spread: median and quartiles (linear between neighbours), and the median of the distances from the
/// median (MAD), all of which a single wild value cannot move.
///
/// @param n      how many numbers
/// @param median empty without numbers, like all that follow
public record Spread(int n, Optional<BigDecimal> median, Optional<BigDecimal> mad, Optional<BigDecimal> q1, Optional<BigDecimal> q3) {
    /// Fewer numbers than this say little; an outlier is not called one.
    public static final int ENOUGH = 5;
    /// Distances from the median, in MADs, from which a value is an outlier (XU-05).
    private static final BigDecimal FAR = new BigDecimal("3");

    public static Spread of(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return new Spread(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal median = at(sorted, 0.5);
        List<BigDecimal> distances = sorted.stream().map(number -> number.subtract(median).abs()).sorted().toList();
        return new Spread(sorted.size(), Optional.of(plain(median)), Optional.of(plain(at(distances, 0.5))), Optional.of(plain(at(sorted, 0.25))), Optional.of(plain(at(sorted, 0.75))));
    }

    /// Whether there are too few numbers to judge by.
    public boolean isSmall() {
        return n < ENOUGH;
    }

    /// Whether a number lies more than three MADs from the median. Where more than half of all numbers are equal the MAD is
    /// zero and says nothing: then the distance between the quartiles takes its place, and without one nothing is an outlier.
    public boolean isOutlier(BigDecimal number) {
        if (isSmall() || median.isEmpty() || mad.isEmpty() || q1.isEmpty() || q3.isEmpty()) {
            return false;
        }
        BigDecimal scale = mad.get().signum() > 0 ? mad.get() : q3.get().subtract(q1.get());
        return scale.signum() > 0 && number.subtract(median.get()).abs().compareTo(scale.multiply(FAR)) > 0;
    }

    private static BigDecimal at(List<BigDecimal> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        BigDecimal low = sorted.get(below);
        if (below + 1 >= sorted.size()) {
            return low;
        }
        return low.add(sorted.get(below + 1).subtract(low).multiply(BigDecimal.valueOf(place - below)), MathContext.DECIMAL64);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
