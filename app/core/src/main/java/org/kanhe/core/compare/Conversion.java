package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.MeasureUnit.Sort;

/// Numbers brought to one unit of measure before they are held against each other.
final class Conversion {
    private Conversion() {}

    /// The number of a measure in another unit; empty when it cannot be said. A unit left out is taken to be the other
    /// one's, except for shares, where 0.97 beside 95% may be 97 %. Percent and percentage points are two things.
    static Optional<BigDecimal> into(Measure measure, String unit) {
        MeasureUnit from = MeasureUnit.of(measure.unit());
        MeasureUnit to = MeasureUnit.of(unit);
        return switch (from.comparableWith(to)) {
            case SAME -> Optional.of(measure.number());
            case CONVERTIBLE -> from.convert(measure.number(), to);
            case RELATED -> leavesOut(from, to) || leavesOut(to, from) ? Optional.of(measure.number()) : Optional.empty();
            case DIFFERENT -> Optional.empty();
        };
    }

    private static boolean leavesOut(MeasureUnit one, MeasureUnit other) {
        return one.sort() == Sort.NONE && other.sort() != Sort.SHARE && other.sort() != Sort.POINTS_OF_SHARE;
    }
}
