package org.kanhe.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every source file of the repository, whatever its module.
class HouseTest {
    private static final int LONGEST = 300;
    private static final Set<String> KINDS = Set.of("java", "jte", "css", "js");
    private static final Set<String> FOREIGN = Set.of("target", ".git", "data", "node_modules");
    private static final List<String> SAYING_NOTHING = List.of("util", "utils", "common", "helper", "helpers", "impl", "manager");

    @Test
    void noFileIsLongerThanPeopleReadAtOnce() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            try (Stream<String> lines = Files.lines(file)) {
                long count = lines.count();
                if (count > LONGEST) {
                    tooLong.add(root().relativize(file) + " has " + count + " lines");
                }
            }
        }
        assertThat(tooLong).as("one idea per file: split what is longer than %d lines", LONGEST).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() throws IOException {
        assertThat(sources()).as("a name that says nothing collects everything").noneMatch(HouseTest::saysNothing);
    }

    private static boolean saysNothing(Path file) {
        Path relative = root().relativize(file);
        String name = relative.getFileName().toString().replaceAll("\\..*", "");
        boolean folder = Stream.iterate(relative.getParent(), p -> p != null, Path::getParent).anyMatch(p -> SAYING_NOTHING.contains(p.getFileName().toString()));
        return folder || SAYING_NOTHING.stream().anyMatch(word -> name.toLowerCase(Locale.ROOT).equals(word) || name.endsWith(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return FOREIGN.contains(String.valueOf(folder.getFileName())) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName());
                if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(files).as("sources under %s", root()).isNotEmpty();
        return files;
    }

    private static Path root() {
        return Path.of(System.getProperty("kanhe.root", "../..")).toAbsolutePath().normalize();
    }
}
