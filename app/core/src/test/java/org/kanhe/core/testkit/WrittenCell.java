package org.kanhe.core.testkit;

import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Headcount;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// A cell of a written form, as the field its column asks for.
record WrittenCell(String raw, Location at) {
    Field<String> text() {
        return raw.isEmpty() ? new Field.Blank<>(at) : new Field.Present<>(raw, raw, at);
    }

    Field<Amount> amount() {
        return number(text -> Quantities.amount(text, MoneyUnit.TEN_THOUSAND_YUAN));
    }

    Field<Rate> rate() {
        return number(Quantities::rate);
    }

    Field<Score> score() {
        return number(Quantities::score);
    }

    Field<Headcount> headcount() {
        return number(Quantities::headcount);
    }

    Field<IndicatorValue> value() {
        return text().map(IndicatorValues::parse);
    }

    private <T> Field<T> number(Function<String, Optional<T>> parse) {
        if (Quantities.isBlankLike(raw)) {
            return new Field.Blank<>(at);
        }
        return parse.apply(raw).<Field<T>>map(value -> new Field.Present<>(value, raw, at)).orElseGet(() -> new Field.Unreadable<>(raw, at));
    }
}
