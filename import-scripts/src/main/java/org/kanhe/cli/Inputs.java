package org.kanhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files behind the paths of a command line: folders are walked in name order, litter of office programs and
/// operating systems is left out.
final class Inputs {
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private Inputs() {}

    /// One file to read, or a path that leads nowhere.
    sealed interface Input {
        record File(String name, Path path) implements Input {}

        record Missing(String name) implements Input {}
    }

    /// Files under the names they get in the archive: below a folder named on the command line, that folder's own name and
    /// what follows; otherwise the file name.
    static List<Input> named(List<Path> paths) throws IOException {
        List<Input> all = new ArrayList<>();
        for (Path path : paths) {
            Path above = path.toAbsolutePath().normalize().getParent();
            for (Input input : of(List.of(path))) {
                all.add(switch (input) {
                    case Input.File file when above != null -> new Input.File(above.relativize(file.path().toAbsolutePath().normalize()).toString(), file.path());
                    case Input.File file -> file;
                    case Input.Missing missing -> missing;
                });
            }
        }
        return List.copyOf(all);
    }

    static List<Input> of(List<Path> paths) throws IOException {
        List<Input> all = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(Files::isRegularFile).filter(p -> !isLitter(p)).sorted().forEach(p -> all.add(new Input.File(p.toString(), p)));
                }
            } else if (Files.isRegularFile(path)) {
                all.add(new Input.File(path.toString(), path));
            } else {
                all.add(new Input.Missing(path.toString()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isLitter(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("~$") || name.startsWith("._") || LITTER.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
