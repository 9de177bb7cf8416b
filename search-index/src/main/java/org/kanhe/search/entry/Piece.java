package org.kanhe.search.entry;

import java.util.List;
import java.util.Map;
import org.kanhe.core.report.Field;

/// A piece of original text that can be shown as the reason why an entry was found.
///
/// @param field what it is: `title`, `unit`, `name`, `target` …
/// @param at    where it stands in the file
public record Piece(String field, String text, String at) {
    static void add(List<Piece> pieces, String name, Field<?> field) {
        if (!field.raw().isBlank()) {
            pieces.add(new Piece(name, field.raw(), field.findAt().map(at -> at.code()).orElse("")));
        }
    }

    /// Whether it is a printed label, found only by its whole name.
    boolean isLabel() {
        return field.equals("level1") || field.equals("level2");
    }

    Map<String, Object> tree() {
        return Map.of("f", field, "t", text, "a", at);
    }
}
