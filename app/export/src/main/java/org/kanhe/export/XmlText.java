package org.kanhe.export;

import java.util.regex.Pattern;

/// Text as the XML of office files can hold it.
final class XmlText {
    /// Programs of the family read this as a character: `_x0041_` shows as A.
    private static final Pattern ESCAPED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /// Without characters XML has no way to write.
    static String clean(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        text.codePoints().skip(text.codePointCount(0, at)).filter(XmlText::isWritable).forEach(out::appendCodePoint);
        return out.toString();
    }

    /// As a cell holds it.
    ///
    /// @param longest characters, the rest is cut and marked
    static String cell(String text, int longest) {
        String whole = clean(text);
        String literal = whole.indexOf("_x") < 0 ? whole : ESCAPED.matcher(whole).replaceAll("_x005F_$1");
        if (literal.length() <= longest) {
            return literal;
        }
        int end = longest - 1;
        return literal.substring(0, Character.isHighSurrogate(literal.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean isPlain(char c) {
        return (c >= 0x20 && c < 0xD800) || c == '\n' || c == '\t';
    }

    private static boolean isWritable(int c) {
        return (c >= 0x20 && c < 0xD800) || c == '\n' || c == '\t' || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
