package org.kanhe.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was probably meant: the known word fewest typing mistakes away, when that is near enough.
final class Nearest {
    private Nearest() {}

    static Optional<String> to(String typed, List<String> known) {
        if (typed.isEmpty() || typed.length() > 30) {
            return Optional.empty();
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        int allowed = lower.length() < 4 ? 1 : Math.max(2, lower.length() / 3);
        return known.stream().filter(word -> distance(lower, word) <= allowed).min(Comparator.comparingInt(word -> distance(lower, word)));
    }

    /// Letters to insert, drop or replace.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
