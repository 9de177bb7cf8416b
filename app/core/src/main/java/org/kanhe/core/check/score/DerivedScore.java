package org.kanhe.core.check.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.kanhe.core.check.Message;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// What one line of a form earns by the scoring rules.
///
/// @param name   of the indicator, or of the money row
/// @param at     where the line stands
/// @param weight points obtainable
/// @param self   points the unit gave itself
/// @param range  points earned; empty when the form does not say enough
/// @param how    the formula with its numbers, or why nothing can be worked out
public record DerivedScore(String name, Location at, Field<Score> weight, Field<Score> self, Optional<Range> range, Message how) {
    /// Points from `low` to `high`; equal for a number, different for the tiers of a result told in words. Two decimals.
    public record Range(BigDecimal low, BigDecimal high) {
        static Range exactly(BigDecimal points) {
            return new Range(points, points);
        }

        public boolean isExact() {
            return low.compareTo(high) == 0;
        }

        Range plus(Range other) {
            return new Range(low.add(other.low), high.add(other.high));
        }

        /// Whether a score lies within, to half a hundredth.
        public boolean holds(BigDecimal score) {
            BigDecimal slack = new BigDecimal("0.005");
            return score.compareTo(low.subtract(slack)) >= 0 && score.compareTo(high.add(slack)) <= 0;
        }
    }

    /// Points that count in a total: those worked out, else those the unit gave.
    Range counted() {
        return range.orElseGet(() -> Range.exactly(self.findValue().map(Score::value).orElse(BigDecimal.ZERO)));
    }
}
