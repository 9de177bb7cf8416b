package org.kanhe.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanhe.core.testkit.Judgements;
import org.kanhe.core.testkit.WrittenForms;

/// Forms on which a careful reviewer finds nothing to object to: nothing of medium weight or above may fire on them.
class CleanFormsTest {
    static List<Path> forms() throws URISyntaxException {
        @Nullable URL folder = CleanFormsTest.class.getResource("clean");
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreThirtyReportsAtLeast() throws URISyntaxException {
        assertThat(forms().stream().mapToInt(form -> WrittenForms.submission(text(form)).reports().size()).sum()).isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingOfWeightFires(Path form) {
        assertThat(Judgements.all(text(form)).stream().filter(f -> f.severity() != Severity.LOW && f.severity() != Severity.INFO)
                .map(f -> f.rule() + " " + f.message().in(Locale.CHINESE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsLeftUndecided(Path form) {
        assertThat(Judgements.of(text(form)).stream().flatMap(v -> v.undecided().stream()).map(u -> u.rule() + " " + u.why().in(Locale.CHINESE))).isEmpty();
    }

    private static String text(Path form) {
        try {
            return Files.readString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
