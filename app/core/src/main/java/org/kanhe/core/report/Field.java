package org.kanhe.core.report;

import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.source.Location;

/// One answer on a form, instead of null: what it says, or why nothing can be said.
public sealed interface Field<T> {
    /// The cell is there and was understood.
    ///
    /// @param raw what is printed, trimmed of surrounding white space only
    record Present<T>(T value, String raw, Location at) implements Field<T> {}

    /// The cell is there (空白), nobody filled it.
    record Blank<T>(Location at) implements Field<T> {}

    /// This layout has no such cell (无此栏). Nobody may judge it.
    record Absent<T>() implements Field<T> {}

    /// The cell is filled and we failed to understand it (无法识别). Nobody may conclude anything from it.
    record Unreadable<T>(String raw, Location at) implements Field<T> {}

    static <T> Field<T> absent() {
        return new Absent<>();
    }

    /// The value, when there is one.
    default Optional<T> findValue() {
        return switch (this) {
            case Present<T> p -> Optional.of(p.value());
            case Blank<T> _, Absent<T> _, Unreadable<T> _ -> Optional.empty();
        };
    }

    /// Where the cell stands, when the layout has it.
    default Optional<Location> findAt() {
        return switch (this) {
            case Present<T> p -> Optional.of(p.at());
            case Blank<T> b -> Optional.of(b.at());
            case Unreadable<T> u -> Optional.of(u.at());
            case Absent<T> _ -> Optional.empty();
        };
    }

    /// What is printed; empty for a blank or missing cell.
    default String raw() {
        return switch (this) {
            case Present<T> p -> p.raw();
            case Unreadable<T> u -> u.raw();
            case Blank<T> _, Absent<T> _ -> "";
        };
    }

    /// The same cell with another reading of its value.
    default <R> Field<R> map(Function<? super T, ? extends R> reading) {
        return switch (this) {
            case Present<T> p -> new Present<>(reading.apply(p.value()), p.raw(), p.at());
            case Blank<T> b -> new Blank<>(b.at());
            case Unreadable<T> u -> new Unreadable<>(u.raw(), u.at());
            case Absent<T> _ -> new Absent<>();
        };
    }
}
