package org.kanhe.core.check.accuracy;

import java.util.List;
import java.util.function.BiFunction;

/// One error put into otherwise clean forms.
///
/// @param rule the rule that must find it
/// @param form the form with the error
/// @param forms themes and years it is planted in, at least three
record Planting(String rule, BiFunction<CleanForms, String, String> form, Layout layout, List<CleanForms> forms) {
    private static final List<CleanForms> FIRST_YEAR = List.of(new CleanForms(Theme.ALL.get(0), 0), new CleanForms(Theme.ALL.get(4), 0), new CleanForms(Theme.ALL.get(8), 0));

    static Planting plant(String rule, Layout layout, BiFunction<CleanForms, String, String> form) {
        return new Planting(rule, form, layout, FIRST_YEAR);
    }

    Planting in(int year) {
        return new Planting(rule, form, layout, forms.stream().map(f -> new CleanForms(f.theme(), year)).toList());
    }

    Planting at(Integer... themes) {
        return new Planting(rule, form, layout, List.of(themes).stream().map(i -> new CleanForms(Theme.ALL.get(i), 0)).toList());
    }

    /// The forms with the error in them.
    List<String> planted() {
        return forms.stream().map(f -> changed(layout.form(f), form.apply(f, layout.form(f)))).toList();
    }

    private String changed(String clean, String planted) {
        if (clean.equals(planted)) {
            throw new IllegalStateException(rule + ": nothing was planted in\n" + clean);
        }
        return planted;
    }

    /// The text with the first `what` replaced.
    static String swap(String text, String what, String by) {
        int at = text.indexOf(what);
        return at < 0 ? text : text.substring(0, at) + by + text.substring(at + what.length());
    }
}
