package org.kanhe.export;

/// Text a spreadsheet would run as a formula when it opens a file of plain text.
///
/// A formula begins with `= + - @`, in their full-width forms too, and a program may skip blanks before it. A tab or a line
/// break at the start moves what follows into a cell of its own.
final class FormulaGuard {
    private static final String STARTS = "=+-@＝＋－＠";

    private FormulaGuard() {}

    static boolean isRisky(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\r' || first == '\n' || first == '\0') {
            return true;
        }
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }

    /// The text with an apostrophe before it where it is risky: spreadsheets take what follows for words.
    static String disarm(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
