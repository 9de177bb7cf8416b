package org.kanhe.core.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints the trees of the wire as indented JSON, enough to read a golden file.
final class JsonText {
    private JsonText() {}

    static String of(@Nullable Object tree) {
        StringBuilder text = new StringBuilder();
        append(text, tree, 0);
        return text.append("\n").toString();
    }

    private static void append(StringBuilder text, @Nullable Object value, int depth) {
        switch (value) {
            case null -> text.append("null");
            case String s -> quote(text, s);
            case Map<?, ?> map -> map(text, map, depth);
            case List<?> list -> list(text, list, depth);
            case Number n -> text.append(n);
            case Boolean b -> text.append(b);
            default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }

    private static void map(StringBuilder text, Map<?, ?> map, int depth) {
        boolean flat = map.values().stream().noneMatch(v -> v instanceof Map || v instanceof List);
        String between = "";
        text.append("{");
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(between);
            line(text, flat, depth + 1);
            quote(text, String.valueOf(entry.getKey()));
            text.append(": ");
            append(text, entry.getValue(), depth + 1);
            between = flat ? ", " : ",";
        }
        line(text, flat, depth);
        text.append("}");
    }

    private static void list(StringBuilder text, List<?> list, int depth) {
        String between = "";
        text.append("[");
        for (Object item : list) {
            text.append(between);
            line(text, false, depth + 1);
            append(text, item, depth + 1);
            between = ",";
        }
        line(text, list.isEmpty(), depth);
        text.append("]");
    }

    private static void line(StringBuilder text, boolean flat, int depth) {
        if (!flat) {
            text.append("\n").repeat("  ", depth);
        }
    }

    private static void quote(StringBuilder text, String s) {
        text.append('"').append(s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")).append('"');
    }
}
