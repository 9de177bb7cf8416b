package org.kanhe.server.page.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kanhe.core.report.Field;
import org.kanhe.core.source.Location;

/// One answer as the typed form shows it.
///
/// @param text what it says; as printed when it could not be understood, empty when blank or absent
/// @param at    code of its cell, empty where the layout has none
/// @param label it names the line and is no answer
/// @param path  path of the field in the report, by which it can be corrected; empty for labels and what is no field
/// @param was   what was read before a person corrected it
public record FieldView(State state, String text, String at, boolean label, String path, Optional<String> was) {
    /// What is known of the answer. Each looks different and says so in words.
    public enum State {
        PRESENT("present"),
        /// 空白
        BLANK("blank"),
        /// 无此栏
        ABSENT("absent"),
        /// 无法识别
        UNREADABLE("unreadable");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /// Suffix of style class and message key.
        public String code() {
            return code;
        }
    }

    public static <T> FieldView of(Field<T> field, Function<? super T, String> shown) {
        String at = field.findAt().map(Location::code).orElse("");
        return switch (field) {
            case Field.Present<T> p -> new FieldView(State.PRESENT, shown.apply(p.value()), at, false, "", Optional.empty());
            case Field.Blank<T> _ -> new FieldView(State.BLANK, "", at, false, "", Optional.empty());
            case Field.Unreadable<T> u -> new FieldView(State.UNREADABLE, u.raw(), at, false, "", Optional.empty());
            case Field.Absent<T> _ -> new FieldView(State.ABSENT, "", "", false, "", Optional.empty());
        };
    }

    public static FieldView text(Field<String> field) {
        return of(field, s -> s);
    }

    /// A label that stands on the paper.
    public static FieldView label(String text, Location at) {
        return new FieldView(State.PRESENT, text, at.code(), true, "", Optional.empty());
    }

    /// Words of ours, standing nowhere on the paper.
    public static FieldView own(String text) {
        return new FieldView(State.PRESENT, text, "", true, "", Optional.empty());
    }

    /// The same answer; a cell that counts as blank but shows a sign, such as a dash, shows it.
    FieldView showing(UnaryOperator<String> printed) {
        String sign = state == State.BLANK ? printed.apply(at).strip() : "";
        return sign.isEmpty() ? this : new FieldView(State.PRESENT, sign, at, label, path, was);
    }

    /// The same answer under the path of its field.
    FieldView named(String field) {
        return new FieldView(state, text, at, label, field, was);
    }

    /// The same answer, as a person corrected it.
    FieldView corrected(String original) {
        return new FieldView(state, text, at, label, path, Optional.of(original));
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }
}
