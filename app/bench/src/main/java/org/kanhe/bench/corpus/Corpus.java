package org.kanhe.bench.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A folder of made-up reports: three `.docx` to each `.xlsx`.
public final class Corpus {
    private Corpus() {}

    /// Writes a corpus.
    ///
    /// @param folder created when missing
    /// @param count  number of files, at least 1
    /// @param seed   the same seed makes reports that say the same
    /// @return the files in order
    public static List<Path> write(Path folder, int count, long seed) throws IOException {
        Files.createDirectories(folder);
        Sketcher sketcher = new Sketcher(seed);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ReportSketch sketch = sketcher.sketch(i);
            boolean sheet = i % 4 == 3;
            Path file = folder.resolve(String.format(Locale.ROOT, "%05d-%s-%d.%s", i, sketch.unit(), sketch.year(), sheet ? "xlsx" : "docx"));
            try (OutputStream out = Files.newOutputStream(file)) {
                if (sheet) {
                    SheetForm.write(sketch, out);
                } else {
                    WordForm.write(sketch, out);
                }
            }
            files.add(file);
        }
        return files;
    }
}
