package org.kanhe.core.compare;

import java.util.Optional;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;

/// How far two rows of different years speak of the same indicator, from 0 to 1: the name first, then the class it stands
/// in, the unit and shape of the target, the weight.
final class RowLikeness {
    private static final double OTHER_LEVEL1 = 0.15;
    private static final double OTHER_LEVEL2 = 0.08;
    private static final double OTHER_UNIT = 0.15;
    private static final double OTHER_SHAPE = 0.05;
    private static final double SAME_TARGET = 0.06;
    private static final double SAME_WEIGHT = 0.03;

    private RowLikeness() {}

    static double of(Indicator a, Indicator b) {
        double likeness = NameLikeness.of(a.name().findValue().orElse(""), b.name().findValue().orElse(""));
        if (likeness == 0) {
            return 0;
        }
        if (differ(a.level1(), b.level1())) {
            likeness -= OTHER_LEVEL1;
        }
        if (differ(a.level2(), b.level2())) {
            likeness -= OTHER_LEVEL2;
        }
        likeness += targets(a, b);
        if (a.weight().findValue().isPresent() && a.weight().findValue().equals(b.weight().findValue())) {
            likeness += SAME_WEIGHT;
        }
        return Math.clamp(likeness, 0, 1);
    }

    private static double targets(Indicator a, Indicator b) {
        Optional<IndicatorValue> left = a.target().findValue();
        Optional<IndicatorValue> right = b.target().findValue();
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return switch (left.get()) {
            case IndicatorValue.Measured m -> right.get() instanceof IndicatorValue.Measured other ? measures(m.measure(), other.measure()) : -OTHER_SHAPE;
            case IndicatorValue.Described d -> right.get() instanceof IndicatorValue.Described other ? (d.text().equals(other.text()) ? SAME_TARGET : 0) : -OTHER_SHAPE;
        };
    }

    private static double measures(Measure a, Measure b) {
        if (a.comparison() == b.comparison() && a.unit().equals(b.unit()) && a.number().compareTo(b.number()) == 0) {
            return SAME_TARGET;
        }
        return switch (MeasureUnit.of(a.unit()).comparableWith(MeasureUnit.of(b.unit()))) {
            case SAME, CONVERTIBLE, RELATED -> 0;
            case DIFFERENT -> -OTHER_UNIT;
        };
    }

    /// Both forms have the class and name another one; 效益指标 and 效益 are one.
    private static boolean differ(Optional<Level> a, Optional<Level> b) {
        return a.isPresent() && b.isPresent() && !plain(a.get()).equals(plain(b.get()));
    }

    private static String plain(Level level) {
        return level.name().replace("指标", "").replace("效果", "效益");
    }
}
