package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// Reads cells as answers and remembers which cells were read, so that none is passed over in silence.
final class Answers {
    private final int report;
    private final Set<Location> read = new HashSet<>();
    private final List<ReadingNote> notes = new ArrayList<>();

    Answers(int report) {
        this.report = report;
    }

    /// Printed text of the form itself.
    void label(FormCell cell) {
        read.add(cell.at());
    }

    void labels(FormRow row) {
        row.filled().forEach(this::label);
    }

    boolean isRead(FormCell cell) {
        return read.contains(cell.at());
    }

    void note(FormCell cell, ReadingNote.Why why) {
        read.add(cell.at());
        note(cell.at(), cell.text(), why);
    }

    void note(Location at, String text, ReadingNote.Why why) {
        notes.add(new ReadingNote(report, at, text, why));
    }

    Field<String> text(FormCell cell) {
        read.add(cell.at());
        String text = cell.text();
        return text.isEmpty() ? new Field.Blank<>(cell.at()) : new Field.Present<>(text, text, cell.at());
    }

    Field<String> text(Optional<FormCell> cell) {
        return cell.map(this::text).orElseGet(Field::absent);
    }

    Field<Amount> amount(Optional<FormCell> cell, MoneyUnit unit) {
        return quantity(cell, s -> Quantities.amount(s, unit));
    }

    Field<Rate> rate(Optional<FormCell> cell, boolean percentColumn) {
        return quantity(cell, percentColumn ? Quantities::rateInPercentColumn : Quantities::rate);
    }

    Field<Rate> rate(Optional<FormCell> cell, Function<String, Optional<Rate>> grammar) {
        return quantity(cell, grammar);
    }

    Field<Score> score(Optional<FormCell> cell) {
        return quantity(cell, Quantities::score);
    }

    /// A value of an indicator.
    ///
    /// @param raw what the value is understood from, where its comparison and its unit stand in columns of their own
    Field<IndicatorValue> value(FormCell cell, String raw) {
        read.add(cell.at());
        return cell.empty() ? new Field.Blank<>(cell.at()) : new Field.Present<>(IndicatorValues.parse(raw), cell.text(), cell.at());
    }

    private <T> Field<T> quantity(Optional<FormCell> cell, Function<String, Optional<T>> grammar) {
        return cell.map(c -> {
            read.add(c.at());
            return quantity(c.text(), c.at(), grammar);
        }).orElseGet(Field::absent);
    }

    /// A number that stands at a place, alone or as part of a text.
    <T> Field<T> quantity(String raw, Location at, Function<String, Optional<T>> grammar) {
        if (Quantities.isBlankLike(raw)) {
            return new Field.Blank<>(at);
        }
        Optional<T> value = grammar.apply(raw);
        if (value.isEmpty()) {
            note(at, raw, ReadingNote.Why.UNPARSED_VALUE);
        }
        return value.<Field<T>>map(v -> new Field.Present<>(v, raw, at)).orElseGet(() -> new Field.Unreadable<>(raw, at));
    }

    /// All notes, with one more for every filled cell nothing was made of.
    List<ReadingNote> notes(List<FormRow> rows) {
        for (FormRow row : rows) {
            row.filled().stream().filter(c -> !isRead(c)).forEach(c -> note(c, ReadingNote.Why.UNMAPPED_CELL));
        }
        return List.copyOf(notes);
    }
}
