package org.kanhe.core.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Names of places: the divisions of GB/T 2260. Several places may share a name.
public final class Gazetteer {
    private static final Gazetteer NATIONAL = read();

    private final Map<String, List<Division>> byName;
    private final int longest;

    private Gazetteer(List<Division> divisions) {
        Map<String, List<Division>> named = new HashMap<>();
        divisions.forEach(division -> named.computeIfAbsent(division.name(), _ -> new ArrayList<>()).add(division));
        named.replaceAll((_, all) -> List.copyOf(all));
        byName = Map.copyOf(named);
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    public static Gazetteer national() {
        return NATIONAL;
    }

    /// All divisions of a full name; none when nobody has it.
    public List<Division> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /// The longest name of a division that begins at a place of a text.
    ///
    /// @param from 0 to the length of the text
    public Optional<String> nameAt(String text, int from) {
        for (int end = Math.min(text.length(), from + longest); end > from + 1; end--) {
            String name = text.substring(from, end);
            if (byName.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Gazetteer read() {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("divisions.txt"), "divisions.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Gazetteer(lines.lines().filter(line -> !line.startsWith("#")).map(line -> Division.of(line.substring(0, 6), line.substring(7))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
