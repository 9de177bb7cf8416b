package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.compare.Change.Kind;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;

/// What happened to a target between two years.
final class TargetChange {
    private static final BigDecimal NEARLY = new BigDecimal("0.95");
    private static final BigDecimal OVER = new BigDecimal("1.05");
    private static final BigDecimal ALL = new BigDecimal("100");

    private TargetChange() {}

    static List<Kind> kinds(Indicator old, Indicator now) {
        if (!(old.target() instanceof Field.Present<IndicatorValue> before && now.target() instanceof Field.Present<IndicatorValue> after)) {
            return List.of();
        }
        if (SingleMeasure.of(before) instanceof SingleMeasure.One was && SingleMeasure.of(after) instanceof SingleMeasure.One is) {
            return measured(old, was.measure(), is.measure());
        }
        boolean same = Labels.normalise(before.raw()).equals(Labels.normalise(after.raw()));
        return List.of(same ? Kind.UNCHANGED : Kind.TARGET_REWORDED);
    }

    private static List<Kind> measured(Indicator old, Measure was, Measure is) {
        if (!was.change().equals(is.change()) || !was.period().equals(is.period())) {
            boolean other = isOther(MeasureUnit.of(was.unit()), MeasureUnit.of(is.unit()));
            return other ? List.of(Kind.TARGET_REWORDED, Kind.UNIT_CHANGED) : List.of(Kind.TARGET_REWORDED);
        }
        Optional<BigDecimal> before = Conversion.into(was, is.unit());
        List<Kind> kinds = new ArrayList<>();
        if (isOther(MeasureUnit.of(was.unit()), MeasureUnit.of(is.unit()))) {
            kinds.add(Kind.UNIT_CHANGED);
        }
        if (before.isPresent()) {
            int order = is.number().compareTo(before.get());
            kinds.add(order > 0 ? Kind.TARGET_RAISED : order < 0 ? Kind.TARGET_LOWERED : Kind.UNCHANGED);
            kinds.addAll(againstPast(old, is, order == 0));
        }
        return kinds;
    }

    /// What was reached the year before, held against the new target.
    private static List<Kind> againstPast(Indicator old, Measure is, boolean unchanged) {
        List<Kind> kinds = new ArrayList<>();
        if (unchanged && Completion.of(old).find().filter(percent -> percent.compareTo(ALL) > 0).isPresent()) {
            kinds.add(Kind.UNCHANGED_WHILE_BEATEN);
        }
        if (SingleMeasure.of(old.actual()) instanceof SingleMeasure.One(Measure reached) && reached.change().equals(is.change())
                && reached.period().equals(is.period()) && Conversion.into(reached, is.unit()).filter(past -> asksForLess(is, past)).isPresent()) {
            kinds.add(Kind.BELOW_PAST_RESULT);
        }
        return kinds;
    }

    private static boolean asksForLess(Measure target, BigDecimal past) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE, EQUAL -> target.number().compareTo(past.multiply(NEARLY)) < 0;
            case AT_MOST, LESS -> target.number().compareTo(past.multiply(OVER)) > 0;
            case BETWEEN, NONE -> false;
        };
    }

    private static boolean isOther(MeasureUnit was, MeasureUnit is) {
        return switch (was.comparableWith(is)) {
            case SAME, CONVERTIBLE -> false;
            case RELATED -> was.sort() != MeasureUnit.Sort.NONE && is.sort() != MeasureUnit.Sort.NONE;
            case DIFFERENT -> true;
        };
    }
}
