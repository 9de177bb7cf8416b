package org.kanhe.core.check.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kanhe.core.check.Severity;
import org.kanhe.core.testkit.Judgements;

class CleanLayoutsTest {
    /// Thirty in every layout: ten themes, three years.
    static Stream<String> forms(Layout layout) {
        return Theme.ALL.stream().flatMap(theme -> IntStream.range(0, CleanForms.YEARS).mapToObj(k -> layout.form(new CleanForms(theme, k))));
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfWeightFiresOnThirtyCleanForms(Layout layout) {
        List<String> fired = forms(layout).flatMap(form -> Judgements.all(form).stream().filter(f -> f.severity() != Severity.LOW && f.severity() != Severity.INFO)
                .map(f -> f.rule() + " " + f.message().in(Locale.CHINESE))).distinct().toList();
        assertThat(fired).isEmpty();
        assertThat(forms(layout)).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftUndecided(Layout layout) {
        assertThat(forms(layout).flatMap(form -> Judgements.of(form).stream().flatMap(v -> v.undecided().stream()).map(u -> u.rule() + " " + u.why().in(Locale.CHINESE))).distinct()).isEmpty();
    }
}
