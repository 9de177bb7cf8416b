package org.kanhe.search.entry;

import java.util.Collection;
import java.util.Map;

/// One thing that can be found.
///
/// @param id     the same whenever the same file is read the same way
/// @param fields as the schema names them
public record Entry(IndexKind kind, String id, Map<String, Object> fields) {
    /// About how many characters it takes on the way to the engine.
    public long weight() {
        return weight(fields);
    }

    private static long weight(Object value) {
        return switch (value) {
            case String text -> text.length() + 4;
            case Map<?, ?> map -> map.entrySet().stream().mapToLong(e -> weight(String.valueOf(e.getKey())) + (e.getValue() == null ? 4 : weight(e.getValue()))).sum();
            case Collection<?> list -> list.stream().mapToLong(Entry::weight).sum();
            default -> 8;
        };
    }
}
