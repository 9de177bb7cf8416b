package org.kanhe.core.check.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.check.logic.Achievement;
import org.kanhe.core.check.score.DerivedScore.Range;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// Points of an indicator: in proportion for numbers, by tiers for words.
final class IndicatorPoints {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = new BigDecimal("2");

    private IndicatorPoints() {}

    static DerivedScore of(Indicator row, RuleSettings settings) {
        BigDecimal weight = row.weight().findValue().map(Score::value).orElse(BigDecimal.ZERO);
        List<Achievement> pairs = Achievement.of(row);
        if (pairs.size() == 1) {
            return number(row, weight, pairs.getFirst(), settings);
        }
        if (!pairs.isEmpty()) {
            boolean reached = pairs.stream().noneMatch(pair -> pair.isMissed() || pair.direction() == Achievement.Direction.UNKNOWN);
            return reached ? line(row, Optional.of(Range.exactly(points(weight))), Message.of("score.all-reached", Printed.plain(weight))) : line(row, Optional.empty(), Message.of("score.several"));
        }
        return words(row, weight);
    }

    private static DerivedScore number(Indicator row, BigDecimal weight, Achievement pair, RuleSettings settings) {
        String target = row.target().raw();
        String actual = row.actual().raw();
        if (pair.direction() == Achievement.Direction.UNKNOWN) {
            return line(row, Optional.empty(), Message.of("score.direction", target));
        }
        if (!pair.isMissed() && !isMoreThanNone(row, pair)) {
            return reached(row, weight, pair, settings);
        }
        if (pair.target().signum() <= 0) {
            return line(row, Optional.of(Range.exactly(points(BigDecimal.ZERO))), Message.of("score.zero-target", target, actual));
        }
        BigDecimal ratio = pair.actual().max(BigDecimal.ZERO).divide(pair.target(), MathContext.DECIMAL64);
        boolean linear = pair.direction() == Achievement.Direction.DOWN && settings.reverse() == RuleSettings.Reverse.LINEAR;
        BigDecimal share = pair.direction() == Achievement.Direction.UP ? ratio : linear ? TWO.subtract(ratio).max(BigDecimal.ZERO) : ONE.divide(ratio, MathContext.DECIMAL64);
        BigDecimal points = points(weight.multiply(share));
        String key = pair.direction() == Achievement.Direction.UP ? "score.proportion" : linear ? "score.reverse-linear" : "score.reverse-ratio";
        return line(row, Optional.of(Range.exactly(points)), Message.of(key, Printed.plain(weight), Printed.plain(pair.actual()), Printed.plain(pair.target()), Printed.plain(points)));
    }

    /// Exactly none was promised and there was some.
    private static boolean isMoreThanNone(Indicator row, Achievement pair) {
        return pair.target().signum() == 0 && pair.actual().signum() > 0
                && row.target().findValue().filter(target -> target instanceof IndicatorValue.Measured m && m.measure().comparison() == Measure.Comparison.EQUAL).isPresent();
    }

    /// A target reached earns all; far beyond it the profile may take some away.
    private static DerivedScore reached(Indicator row, BigDecimal weight, Achievement pair, RuleSettings settings) {
        Optional<BigDecimal> beyond = pair.direction() == Achievement.Direction.UP ? pair.ratio().filter(ratio -> ratio.compareTo(settings.overLine()) > 0) : Optional.empty();
        if (beyond.isPresent() && settings.overEffect() == RuleSettings.OverEffect.DEDUCT) {
            BigDecimal share = ONE.subtract(beyond.get().subtract(settings.overLine())).max(BigDecimal.ZERO);
            BigDecimal points = points(weight.multiply(share));
            return line(row, Optional.of(Range.exactly(points)),
                    Message.of("score.over", Printed.plain(weight), Printed.plain(beyond.get().setScale(2, RoundingMode.HALF_UP)), Printed.plain(settings.overLine()), Printed.plain(points)));
        }
        return line(row, Optional.of(Range.exactly(points(weight))), Message.of("score.reached", row.actual().raw(), row.target().raw(), Printed.plain(weight)));
    }

    private static DerivedScore words(Indicator row, BigDecimal weight) {
        if (!(row.actual() instanceof Present<IndicatorValue> actual)) {
            return line(row, Optional.empty(), Message.of("score.no-result"));
        }
        boolean promised = row.target().findValue().filter(target -> target instanceof IndicatorValue.Described).isPresent();
        if (!promised || actual.value() instanceof IndicatorValue.Measured) {
            return line(row, Optional.empty(), Message.of("score.not-comparable", row.target().raw(), actual.raw()));
        }
        Tier tier = Tier.of(actual.raw());
        Range range = new Range(points(weight.multiply(tier.from())), points(weight.multiply(tier.to())));
        return line(row, Optional.of(range), Message.of(tier.key(), Printed.plain(weight), Printed.plain(range.low()), Printed.plain(range.high())));
    }

    private static BigDecimal points(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private static DerivedScore line(Indicator row, Optional<Range> range, Message how) {
        String name = row.name().findValue().or(() -> row.level2().map(Level::name)).orElse("");
        Location at = row.name().findAt().or(() -> row.score().findAt()).orElse(Location.FILE);
        return new DerivedScore(name, at, row.weight(), row.score(), range, how);
    }
}
