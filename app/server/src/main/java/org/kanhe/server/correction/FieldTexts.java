package org.kanhe.server.correction;

import java.util.Optional;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Headcount;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.Years;
import org.kanhe.core.source.Location;

/// Words of a person as a field, by the grammar of its kind. Money without a unit is in 万元, a rate without a sign in
/// percent.
final class FieldTexts {
    private FieldTexts() {}

    /// Empty when the words cannot be understood as such a value.
    static Optional<Field<?>> read(Class<?> type, String text, Location at) {
        String raw = text.strip();
        if (raw.isEmpty()) {
            return Optional.of(new Field.Blank<>(at));
        }
        return value(type, raw).map(v -> new Field.Present<>(v, raw, at));
    }

    private static Optional<Object> value(Class<?> type, String raw) {
        if (type == String.class) {
            return Optional.of(raw);
        } else if (type == IndicatorValue.class) {
            return Optional.of(IndicatorValues.parse(raw));
        } else if (type == Integer.class) {
            return Years.in(raw.matches("\\d{4}") ? raw + "年" : raw).map(Object.class::cast);
        } else if (type == Amount.class) {
            return Quantities.amount(raw, MoneyUnit.TEN_THOUSAND_YUAN).map(Object.class::cast);
        } else if (type == Rate.class) {
            return Quantities.rateInPercentColumn(raw).map(Object.class::cast);
        } else if (type == Score.class) {
            return Quantities.score(raw).map(Object.class::cast);
        } else if (type == Headcount.class) {
            return Quantities.headcount(raw).map(Object.class::cast);
        }
        return Optional.empty();
    }
}
