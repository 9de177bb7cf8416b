package org.kanhe.core.check.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Errors written down by hand in `planted`, a file for each rule, in words and shapes of their own: the expectation was written
/// before any rule was asked. `====` parts the forms.
final class WrittenPlantings {
    private WrittenPlantings() {}

    static List<String> of(String rule) {
        @Nullable URL file = WrittenPlantings.class.getResource("/org/kanhe/core/check/planted/" + rule + ".txt");
        try {
            return Arrays.stream(Files.readString(Path.of(Objects.requireNonNull(file, rule).toURI())).split("(?m)^====\\s*$", -1)).map(String::strip).map(form -> form + "\n").toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
