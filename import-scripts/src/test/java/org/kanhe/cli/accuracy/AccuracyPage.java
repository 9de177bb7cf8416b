package org.kanhe.cli.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of accuracy: each part stands between two marks and is written by one test (`-Dgolden=write`).
final class AccuracyPage {
    private static final Path PAGE = Path.of(System.getProperty("kanhe.root", ".."), "app/docs/accuracy.md");

    private AccuracyPage() {}

    /// @param part  name of the marks
    /// @param table what must stand between them
    static void assertMatches(String part, String table) throws IOException {
        Pattern marks = Pattern.compile("(<!-- " + part + ":begin[^>]*-->\n)(.*?)(<!-- " + part + ":end -->)", Pattern.DOTALL);
        String page = Files.readString(PAGE);
        Matcher m = marks.matcher(page);
        assertThat(m.find()).as("%s has no marks for %s", PAGE, part).isTrue();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page.substring(0, m.end(1)) + table + page.substring(m.start(3)));
            return;
        }
        assertThat(m.group(2)).as("%s is out of date: run the test with -Dgolden=write", PAGE).isEqualTo(table);
    }
}
