package org.kanhe.export;

import java.io.IOException;
import java.io.Writer;

/// A string as JSON writes it. `<`, `>` and the line separators of JavaScript are escaped too, so that a saved file stays
/// harmless wherever it is pasted.
final class JsonText {
    private JsonText() {}

    static void write(Writer out, String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                default -> plain(out, text, i, c);
            }
        }
        out.write('"');
    }

    private static void plain(Writer out, String text, int at, char c) throws IOException {
        if (c < 0x20 || c == '<' || c == '>' || c == '\u2028' || c == '\u2029' || isLonely(text, at, c)) {
            out.write("\\u%04x".formatted((int) c));
        } else {
            out.write(c);
        }
    }

    /// Half of a surrogate pair cannot be written in UTF-8.
    private static boolean isLonely(String text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
