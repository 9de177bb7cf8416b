package org.kanhe.search.query;

import org.kanhe.search.text.Folding;

/// The signs between a field and its value.
final class Operators {
    private Operators() {}

    static boolean starts(String q, int i) {
        return ":<>=≥≤".indexOf(first(q, i)) >= 0;
    }

    /// The operator that stands at `i`, in its ASCII form; `:` and `=` both ask for equality.
    static String at(String q, int i) {
        char first = first(q, i);
        boolean equal = followedByEquals(q, i);
        return switch (first) {
            case '≥' -> ">=";
            case '≤' -> "<=";
            case '>' -> equal ? ">=" : ">";
            case '<' -> equal ? "<=" : "<";
            default -> ":";
        };
    }

    static int length(String q, int i) {
        return (first(q, i) == '>' || first(q, i) == '<') && followedByEquals(q, i) ? 2 : 1;
    }

    private static boolean followedByEquals(String q, int i) {
        return i + 1 < q.length() && first(q, i + 1) == '=';
    }

    private static char first(String q, int i) {
        String folded = Folding.fold(q.charAt(i));
        return folded.length() == 1 ? folded.charAt(0) : ' ';
    }
}
