package org.kanhe.core.compare;

import org.kanhe.core.report.Field;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;

/// A cell opened for comparison: one measure, or why there is none.
sealed interface SingleMeasure {
    record One(Measure measure) implements SingleMeasure {}

    record None(Completion.Why why) implements SingleMeasure {}

    static SingleMeasure of(Field<IndicatorValue> field) {
        return switch (field) {
            case Field.Present<IndicatorValue> p -> of(p.value());
            case Field.Blank<IndicatorValue> _ -> new None(Completion.Why.BLANK);
            case Field.Absent<IndicatorValue> _ -> new None(Completion.Why.ABSENT);
            case Field.Unreadable<IndicatorValue> _ -> new None(Completion.Why.UNREADABLE);
        };
    }

    private static SingleMeasure of(IndicatorValue value) {
        return switch (value) {
            case IndicatorValue.Measured m -> m.parts().size() == 1 ? new One(m.measure()) : new None(Completion.Why.SEVERAL);
            case IndicatorValue.Described _ -> new None(Completion.Why.QUALITATIVE);
        };
    }
}
