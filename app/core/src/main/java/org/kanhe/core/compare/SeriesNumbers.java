package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;

/// The targets and results of one indicator over the years as numbers of one unit of measure, for drawing.
///
/// @param unit    that of the newest target that is a number
/// @param targets of the years whose target can be brought to it
/// @param actuals of the years whose result can
public record SeriesNumbers(String unit, SortedMap<Integer, BigDecimal> targets, SortedMap<Integer, BigDecimal> actuals) {
    public SeriesNumbers {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        actuals = Collections.unmodifiableSortedMap(new TreeMap<>(actuals));
    }

    /// Empty when no target is one number.
    public static Optional<SeriesNumbers> of(IndicatorSeries series) {
        Optional<Measure> newest = series.byYear().values().stream().flatMap(at -> measure(at.indicator().target()).stream()).reduce((_, later) -> later);
        return newest.map(like -> {
            TreeMap<Integer, BigDecimal> targets = new TreeMap<>();
            TreeMap<Integer, BigDecimal> actuals = new TreeMap<>();
            series.byYear().forEach((year, at) -> {
                number(at.indicator().target(), like).ifPresent(number -> targets.put(year, number));
                number(at.indicator().actual(), like).ifPresent(number -> actuals.put(year, number));
            });
            return new SeriesNumbers(like.unit(), targets, actuals);
        });
    }

    private static Optional<BigDecimal> number(Field<IndicatorValue> cell, Measure like) {
        return measure(cell).filter(measure -> measure.change().equals(like.change()) && measure.period().equals(like.period())).flatMap(measure -> Conversion.into(measure, like.unit()));
    }

    private static Optional<Measure> measure(Field<IndicatorValue> cell) {
        return switch (SingleMeasure.of(cell)) {
            case SingleMeasure.One(Measure measure) -> Optional.of(measure);
            case SingleMeasure.None _ -> Optional.empty();
        };
    }
}
