package org.kanhe.core.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanhe.core.testkit.Goldens;

class FormGoldenTest {
    static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(DrawnForm.folder())) {
            return files.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".table.txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsReadAsItsGoldenSays(String form) {
        Reading reading = FormLayouts.standard().read(DrawnForm.file(form));

        Goldens.assertMatches("app/core/src/test/resources/forms/" + form.replace(".table.txt", ".report.txt"), ReportText.of(reading));
    }
}
