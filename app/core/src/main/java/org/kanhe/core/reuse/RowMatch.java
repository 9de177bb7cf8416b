package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two rows of indicator sets that answer each other.
///
/// @param alike how alike the names are, 0 to 1
public record RowMatch(IndicatorRow left, IndicatorRow right, double alike) {
    /// Names at least so alike, by their pairs of characters, are one name edited
    private static final double EDITED = 0.65;

    /// Pairs rows one to one: same names first, then names that were edited.
    public static List<RowMatch> of(IndicatorSet left, IndicatorSet right) {
        List<IndicatorRow> open = new ArrayList<>(right.rows());
        List<IndicatorRow> unmatched = new ArrayList<>();
        List<RowMatch> matches = new ArrayList<>();
        for (IndicatorRow row : left.rows()) {
            open.stream().filter(other -> other.nameKey() == row.nameKey()).findFirst().ifPresentOrElse(twin -> {
                open.remove(twin);
                matches.add(new RowMatch(row, twin, 1));
            }, () -> unmatched.add(row));
        }
        for (IndicatorRow row : unmatched) {
            open.stream().map(other -> new RowMatch(row, other, dice(row.name(), other.name()))).filter(match -> match.alike >= EDITED)
                    .max((a, b) -> Double.compare(a.alike, b.alike)).ifPresent(match -> {
                        open.remove(match.right);
                        matches.add(match);
                    });
        }
        matches.sort((a, b) -> Integer.compare(a.left.span().start(), b.left.span().start()));
        return List.copyOf(matches);
    }

    public boolean isSameName() {
        return left.nameKey() == right.nameKey();
    }

    public boolean isSameTarget() {
        return !left.target().isEmpty() && left.target().equals(right.target());
    }

    public boolean isSameActual() {
        return !left.actual().isEmpty() && left.actual().equals(right.actual());
    }

    static double dice(String one, String other) {
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
