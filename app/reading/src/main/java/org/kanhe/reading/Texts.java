package org.kanhe.reading;

/// White space as forms use it: ideographic and no-break spaces are blank too.
final class Texts {
    private Texts() {}

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Texts::isSpace);
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The text without any white space, for comparing labels.
    static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// Without blank lines at the end.
    static String withoutTrailingLines(String text) {
        int end = text.length();
        int line = text.lastIndexOf('\n');
        while (line >= 0 && isBlank(text.substring(line, end))) {
            end = line;
            line = text.lastIndexOf('\n', end - 1);
        }
        return text.substring(0, end);
    }
}
