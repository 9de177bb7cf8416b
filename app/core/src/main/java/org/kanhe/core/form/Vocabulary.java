package org.kanhe.core.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A list of words for meanings, read from a text resource beside this class: `meaning = word | word | ~pattern`.
///
/// @param words    meanings by word, each word as [LabelText#key(String)] leaves it; several meanings where a word has several
/// @param patterns meanings by pattern, tried in order where no word fits
/// @param asked    answers given before, by label as printed
record Vocabulary<T>(Map<String, List<T>> words, Map<Pattern, T> patterns, Map<String, List<T>> asked) {
    private static final Pattern VARIANTS = Pattern.compile(" \\| ");
    /// A label longer than this is a sentence.
    private static final int LONGEST = 24;
    /// A label as printed, with white space and remarks in brackets.
    private static final int LONGEST_AS_PRINTED = 120;
    /// The same few hundred labels are asked for again and again.
    private static final int MOST_REMEMBERED = 5000;

    /// @param meaning turns the name before `=` into a meaning, or throws when there is none of that name
    static <T> Vocabulary<T> read(String resource, Function<String, T> meaning) {
        Map<String, List<T>> words = new LinkedHashMap<>();
        Map<Pattern, T> patterns = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int equals = line.indexOf('=');
            T meant = meaning.apply(line.substring(0, equals).strip());
            for (String variant : VARIANTS.split(line.substring(equals + 1), -1)) {
                String word = variant.strip();
                if (word.startsWith("~")) {
                    patterns.put(Pattern.compile(word.substring(1)), meant);
                } else {
                    words.computeIfAbsent(LabelText.key(word), _ -> new ArrayList<>()).add(meant);
                }
            }
        }
        return new Vocabulary<>(words, patterns, new ConcurrentHashMap<>());
    }

    /// A list whose every line is one pattern.
    static <T> Vocabulary<T> patterns(String resource, Function<String, T> meaning) {
        Map<Pattern, T> patterns = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            int equals = line.indexOf('=');
            patterns.put(Pattern.compile(line.substring(equals + 1).strip()), meaning.apply(line.substring(0, equals).strip()));
        }
        return new Vocabulary<>(Map.of(), patterns, new ConcurrentHashMap<>());
    }

    private static List<String> lines(String resource) {
        InputStream in = Vocabulary.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + resource, e);
        }
    }

    /// Every meaning a label may have, the likeliest first; none when it is no label of this list.
    List<T> meanings(String label) {
        if (label.length() > LONGEST_AS_PRINTED) {
            return List.of();
        }
        List<T> before = asked.get(label);
        if (before != null) {
            return before;
        }
        if (asked.size() > MOST_REMEMBERED) {
            asked.clear();
        }
        List<T> found = find(LabelText.key(label));
        asked.put(label, found);
        return found;
    }

    private List<T> find(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return List.of();
        }
        List<T> exact = words.get(key);
        if (exact != null) {
            return exact;
        }
        return patterns.entrySet().stream().filter(p -> p.getKey().matcher(key).matches()).map(Map.Entry::getValue).distinct().toList();
    }

    /// The likeliest meaning.
    Optional<T> meaning(String label) {
        return meanings(label).stream().findFirst();
    }
}
