package org.kanhe.cli.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.cli.samples.SampleFormats;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;

/// Reads every labelled form in every format and publishes how much of it is right.
/// Formats that cannot be written here (doc, pdf) were written once by LibreOffice and are kept beside the forms.
class AccuracyTest {
    private static final Path ROOT = Path.of(System.getProperty("kanhe.root", ".."));
    private static final Path FORMS = ROOT.resolve("import-scripts/src/test/resources/accuracy");
    private static final Set<String> WRITTEN = Set.of("docx", "xlsx", "xls", "html", "txt", "ofd");
    private static final double OFFICE = 0.995;
    private static final double PAGES = 0.98;

    private final AccuracyTable table = new AccuracyTable();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void nearlyEveryFieldIsReadAsTheFormSaysInEveryFormat(@TempDir Path folder) throws IOException {
        FileReaders readers = FileReaders.standard(ReadingLimits.defaults());
        for (Path form : forms()) {
            Truth truth = Truth.of(Path.of(form.toString().replaceAll("\\.form$", ".truth")));
            for (String format : AccuracyTable.FORMATS) {
                Path file = file(form, format, folder);
                // a narrative is no workbook
                boolean sheet = format.startsWith("xls") && truth.layout().contains("narrative");
                if (Files.exists(file) && !sheet) {
                    Comparison compared = Comparison.of(truth, read(readers, file));
                    table.add(format, truth.layout(), compared);
                    compared.wrong().forEach(w -> wrong.add(file.getFileName() + " " + w));
                }
            }
        }
        String differences = String.join("\n", wrong.stream().map(w -> "- " + w.replace("\n", "⏎")).toList());
        AccuracyPage.assertMatches("reading", table.markdown() + "\n### Every field read otherwise\n\n" + differences + "\n");
        for (String format : AccuracyTable.FORMATS) {
            double aim = format.equals("pdf") || format.equals("ofd") ? PAGES : OFFICE;
            assertThat(table.of(format).precision()).as("precision of %s%n%s", format, differences).isGreaterThanOrEqualTo(aim);
            assertThat(table.of(format).recall()).as("recall of %s%n%s", format, differences).isGreaterThanOrEqualTo(aim);
            assertThat(table.of(format).silent()).as("wrong without a doubt in %s%n%s", format, differences).isZero();
        }
        assertThat(table.files()).isGreaterThan(600);
    }

    private static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            List<Path> forms = files.filter(p -> p.toString().endsWith(".form")).sorted().toList();
            assertThat(forms).hasSizeGreaterThanOrEqualTo(85);
            return forms;
        }
    }

    private static Path file(Path form, String format, Path folder) throws IOException {
        String name = form.getFileName().toString().replaceAll("form$", format);
        if (!WRITTEN.contains(format)) {
            return FORMS.resolve(format).resolve(name);
        }
        Path file = folder.resolve(name);
        SampleFormats.write(form, file);
        return file;
    }

    private static Reading read(FileReaders readers, Path file) {
        return switch (readers.read(file.getFileName().toString(), file)) {
            case ReadOutcome.Read read -> FormLayouts.standard().read(read.document());
            case ReadOutcome.Unreadable unreadable -> throw new AssertionError(file.getFileName() + ": " + unreadable.detail());
        };
    }
}
