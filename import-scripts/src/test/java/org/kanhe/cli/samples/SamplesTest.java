package org.kanhe.cli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The samples under `import-scripts/samples` are written from the form texts of the test resources.
/// `-Dsamples=write` writes them anew; `.doc` files then need LibreOffice (`soffice`) on the machine.
class SamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("kanhe.root", ".."), "import-scripts");
    private static final Path FORMS = ROOT.resolve("src/test/resources/samples");
    private static final Path SAMPLES = ROOT.resolve("samples");

    @Test
    void everyFormTextHasItsSampleAndEverySampleItsFormText() throws IOException, InterruptedException {
        if ("write".equals(System.getProperty("samples"))) {
            for (Path form : files(FORMS)) {
                write(form);
            }
        }
        List<String> wanted = files(FORMS).stream().map(p -> FORMS.relativize(p).toString().replaceAll("\\.form$", "")).toList();
        List<String> there = files(SAMPLES).stream().map(p -> SAMPLES.relativize(p).toString()).filter(p -> !p.endsWith(".tsv")).toList();
        assertThat(there).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(wanted).hasSizeGreaterThanOrEqualTo(12);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void write(Path form) throws IOException, InterruptedException {
        FormText text = FormText.parse(Files.readString(form));
        Path target = SAMPLES.resolve(FORMS.relativize(form).toString().replaceAll("\\.form$", ""));
        Files.createDirectories(target.resolveSibling("."));
        String name = target.getFileName().toString();
        if (name.endsWith(".docx")) {
            WordSample.write(text, target);
        } else if (name.endsWith(".xlsx") || name.endsWith(".xls")) {
            SheetSample.write(text, target);
        } else if (name.endsWith(".txt")) {
            DumpSample.write(text, target);
        } else if (name.endsWith(".doc")) {
            legacyWord(text, target);
        } else {
            throw new IllegalStateException("no writer for " + name);
        }
    }

    private static void legacyWord(FormText text, Path target) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("samples");
        Path docx = folder.resolve(target.getFileName().toString().replaceAll("\\.doc$", ".docx"));
        WordSample.write(text, docx);
        Process soffice = new ProcessBuilder("soffice", "--headless", "--convert-to", "doc", "--outdir", target.resolveSibling(".").normalize().toString(), docx.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(soffice.waitFor()).isZero();
        Files.delete(docx);
        Files.delete(folder);
    }
}
