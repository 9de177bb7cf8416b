package org.kanhe.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// What stands in one cell of an exported row.
public sealed interface Value {
    /// Words; whatever they begin with, no program takes them for a formula.
    record Text(String text) implements Value {}

    record Figure(BigDecimal number) implements Value {}

    record Date(LocalDate date) implements Value {}

    /// Local time, shown to the minute.
    record Moment(LocalDateTime time) implements Value {}

    /// Words that lead somewhere; where a format knows no links the address stands in their place.
    ///
    /// @param href absolute address, http or https
    record Link(String text, String href) implements Value {}

    record Nothing() implements Value {}

    Value NOTHING = new Nothing();

    /// Blank text is an empty cell.
    static Value text(String text) {
        return text.isBlank() ? NOTHING : new Text(text);
    }

    static Value number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Value number(Optional<BigDecimal> number) {
        return number.<Value>map(Figure::new).orElse(NOTHING);
    }

    static Value link(String text, String href) {
        return new Link(text, href);
    }
}
