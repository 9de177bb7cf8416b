package org.kanhe.core.reuse;

import java.util.Arrays;

/// First step of normalising: width, case, white space, punctuation and list marks are gone, every number is one `#`.
final class Folded {
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String SENTENCE_ENDS = "。；;！!？?\n\r";
    private static final String LIST_MARK_ENDS = "、)）.．,，:：";

    final char[] chars;
    final int[] start;
    final int[] end;
    int length;

    private Folded(int capacity) {
        chars = new char[capacity];
        start = new int[capacity];
        end = new int[capacity];
    }

    static Folded of(String raw) {
        int n = raw.length();
        Folded to = new Folded(n);
        boolean lineStart = true;
        for (int i = 0; i < n; ) {
            char c = raw.charAt(i);
            if (lineStart) {
                int mark = listMark(raw, i);
                if (mark > i) {
                    i = mark;
                    lineStart = false;
                    continue;
                }
            }
            char f = fold(c);
            if (f >= '0' && f <= '9') {
                int e = number(raw, i);
                to.add(Normalised.NUMBER, i, e);
                i = e;
            } else if (f >= '〇' && NUMERALS.indexOf(f) >= 0 && i + 1 < n && NUMERALS.indexOf(raw.charAt(i + 1)) >= 0) {
                int e = i + 2;
                while (e < n && NUMERALS.indexOf(raw.charAt(e)) >= 0) {
                    e++;
                }
                to.add(Normalised.NUMBER, i, e);
                i = e;
            } else {
                boolean circled = c >= '①' && c <= '⑳';
                if (!circled && (f == '%' || f == '≥' || f == '≤' || Character.isLetterOrDigit(f))) {
                    to.add(f, i, i + 1);
                    lineStart = false;
                } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
                    lineStart = true;
                }
                i++;
                continue;
            }
            lineStart = false;
        }
        return to;
    }

    char[] text() {
        return Arrays.copyOf(chars, length);
    }

    private void add(char c, int from, int to) {
        chars[length] = c;
        start[length] = from;
        end[length++] = to;
    }

    /// One form of every character that has several.
    static char fold(char c) {
        if (c >= '!' && c <= '~') {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - '！' + '!'));
        }
        return switch (c) {
            case '≧', '⩾', '≽' -> '≥';
            case '≦', '⩽', '≼' -> '≤';
            default -> c;
        };
    }

    /// Behind the digits that begin at a place, decimals and thousands with them.
    private static int number(String raw, int from) {
        int i = from + 1;
        while (i < raw.length()) {
            char c = fold(raw.charAt(i));
            boolean joins = (c == '.' || c == ',') && i + 1 < raw.length() && isDigit(fold(raw.charAt(i + 1)));
            if (!isDigit(c) && !joins) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Behind 一、 (一) 1. 1) at the start of a line or sentence; the place itself when none stands there.
    private static int listMark(String raw, int from) {
        int i = from;
        if (i < raw.length() && (raw.charAt(i) == '(' || raw.charAt(i) == '（')) {
            i++;
        }
        int digits = i;
        while (i < raw.length() && i - digits < 3 && (isDigit(fold(raw.charAt(i))) || NUMERALS.indexOf(raw.charAt(i)) >= 0)) {
            i++;
        }
        boolean marked = i > digits && i < raw.length() && LIST_MARK_ENDS.indexOf(raw.charAt(i)) >= 0;
        // 3.5公里 begins with a number, not with a mark
        boolean decimal = marked && i + 1 < raw.length() && isDigit(fold(raw.charAt(i + 1)));
        return marked && !decimal ? i + 1 : from;
    }
}
