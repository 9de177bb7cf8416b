package org.kanhe.search.query;

import org.kanhe.search.text.Folding;

/// The signs between a field and its value.
final class Operators {
    private Operators() {}

    static boolean starts(String q, int i) {
        return first(q, i) == ':' || compares(q, i);
    }

    /// The operator that stands at `i`, in its ASCII form; `:` and `=` both ask for equality. A colon before a comparison adds
    /// nothing to it: 目标值：≥90.
    static String at(String q, int i) {
        return switch (first(q, i)) {
            case '≥' -> ">=";
            case '≤' -> "<=";
            case '≠', '!' -> "!=";
            case '>' -> followedBy(q, i, '=') ? ">=" : ">";
            case '<' -> followedBy(q, i, '=') ? "<=" : followedBy(q, i, '>') ? "!=" : "<";
            case '=' -> followedBy(q, i, '>') ? ">=" : followedBy(q, i, '<') ? "<=" : ":";
            default -> compares(q, i + 1) ? at(q, i + 1) : ":";
        };
    }

    static int length(String q, int i) {
        return switch (first(q, i)) {
            case '!' -> 2;
            case '>' -> followedBy(q, i, '=') ? 2 : 1;
            case '<' -> followedBy(q, i, '=') || followedBy(q, i, '>') ? 2 : 1;
            case '=' -> followedBy(q, i, '>') || followedBy(q, i, '<') || followedBy(q, i, '=') ? 2 : 1;
            case ':' -> compares(q, i + 1) ? 1 + length(q, i + 1) : 1;
            default -> 1;
        };
    }

    /// Whether a sign stands there that compares.
    static boolean compares(String q, int i) {
        return i < q.length() && ("<>=≥≤≠".indexOf(first(q, i)) >= 0 || (first(q, i) == '!' && followedBy(q, i, '=')));
    }

    private static boolean followedBy(String q, int i, char sign) {
        return i + 1 < q.length() && first(q, i + 1) == sign;
    }

    private static char first(String q, int i) {
        String folded = Folding.fold(q.charAt(i));
        return folded.length() == 1 ? folded.charAt(0) : ' ';
    }
}
