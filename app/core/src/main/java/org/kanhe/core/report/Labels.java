package org.kanhe.core.report;

import java.text.Normalizer;

/// Text of labels made comparable: the same words are written with spaces, over several lines, in full width.
public final class Labels {
    private Labels() {}

    /// NFKC form without white space (ideographic, no-break and zero-width spaces and line breaks included), one form of
    /// `≥` and `≤`, round brackets for every kind of bracket, `(1)` for ①.
    public static String normalise(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(c -> append(kept, c));
        String folded = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        // folding a width makes new white space: U+3000 is gone by now, U+00A8 and its like become a space and a mark
        return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
    }

    /// Nothing but everyday Han characters, ASCII letters, digits and signs that have one form only: most labels by far.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = c >= '\u4e00' && c <= '\u9fff';
            boolean ascii = c > ' ' && c < 0x7f && c != '[' && c != ']' && c != '{' && c != '}';
            if (!han && !ascii) {
                return false;
            }
        }
        return true;
    }

    /// White space of any width, line breaks, and characters that show nothing.
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private static void append(StringBuilder to, int c) {
        if (c >= '①' && c <= '⑳') {
            // NFKC makes a bare digit of it, which would run into the number that follows
            to.append('(').append(c - '①' + 1).append(')');
            return;
        }
        to.appendCodePoint(switch (c) {
            case '≧', '⩾', '≽' -> '≥';
            case '≦', '⩽', '≼' -> '≤';
            case '〔', '【', '〖', '［', '[', '{', '｛', '﹝', '﹙', '〈' -> '(';
            case '〕', '】', '〗', '］', ']', '}', '｝', '﹞', '﹚', '〉' -> ')';
            case '∶', '︰' -> ':';
            case '−', '‐', '‑', '‒', '﹣' -> '-';
            case '〜', '∼', '˜' -> '~';
            case '○', '◯' -> '〇';
            default -> c;
        });
    }
}
