package org.kanhe.bench.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The set phrases of the genre, by section of `phrases.txt`.
final class Phrases {
    static final Phrases ALL = new Phrases(read("phrases.txt"));

    private final Map<String, List<String>> sections = new HashMap<>();

    private Phrases(String text) {
        List<String> section = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
    }

    /// @throws NullPointerException when there is no such section
    List<String> of(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
