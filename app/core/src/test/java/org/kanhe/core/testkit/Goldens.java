package org.kanhe.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected texts kept as files: `-Dgolden=write` writes them anew, the diff is the review.
public final class Goldens {
    private Goldens() {}

    /// @param path of the golden file, from the root of the repository
    public static void assertMatches(String path, String actual) {
        Path file = Path.of(System.getProperty("kanhe.root", "../.."), path);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as("%s is out of date: run the test with -Dgolden=write", path).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
