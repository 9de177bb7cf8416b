package org.kanhe.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.bench.corpus.Corpus;

/// The files that are read: reports of the generator, all different, as docx and xlsx; as doc and pdf, which nothing here
/// writes, copies of the forms the reading tests use.
final class Material {
    private static final String FIXTURES = "app/reading/src/test/resources/org/kanhe/reading";

    private Material() {}

    /// @param files of each format
    /// @return a folder for each format, with its files in order
    static Map<String, List<Path>> write(Path home, Path work, int files, long seed) throws IOException {
        Map<String, List<Path>> all = new LinkedHashMap<>();
        List<Path> made = Corpus.write(work.resolve("made"), files * 4, seed);
        for (String format : List.of("docx", "xlsx")) {
            all.put(format, moved(made, work.resolve(format), "." + format, files));
        }
        Path fixtures = home.resolve(FIXTURES);
        all.put("doc", copied(List.of(fixtures.resolve("project-form.doc"), fixtures.resolve("narrative.doc")), work.resolve("doc"), files));
        all.put("pdf", copied(List.of(fixtures.resolve("project-form.pdf")), work.resolve("pdf"), files));
        return all;
    }

    private static List<Path> moved(List<Path> made, Path folder, String ending, int files) throws IOException {
        Files.createDirectories(folder);
        List<Path> moved = new ArrayList<>();
        for (Path file : made.stream().filter(f -> f.toString().endsWith(ending)).limit(files).toList()) {
            moved.add(Files.move(file, folder.resolve(file.getFileName())));
        }
        return moved;
    }

    private static List<Path> copied(List<Path> originals, Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path original = originals.get(i % originals.size());
            copies.add(Files.copy(original, folder.resolve(i + "-" + original.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        return copies;
    }
}
