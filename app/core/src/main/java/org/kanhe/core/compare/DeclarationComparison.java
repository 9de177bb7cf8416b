package org.kanhe.core.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// 申报对自评: what was promised with the budget beside what is evaluated at the end of the same year.
///
/// @param year budget year of both
public record DeclarationComparison(int year, Filed declaration, Filed evaluation, List<Row> rows) {
    private static final int PROMISED = 0;
    private static final int EVALUATED = 1;

    public DeclarationComparison {
        rows = List.copyOf(rows);
    }

    /// An indicator on either form; `changes` say what the evaluation did to the promise.
    public record Row(Optional<Occurrence> declared, Optional<Occurrence> evaluated, double confidence, List<Change> changes) {
        public Row {
            changes = List.copyOf(changes);
        }
    }

    public static DeclarationComparison of(int year, Filed declaration, Filed evaluation, Links links) {
        TreeMap<Integer, List<Occurrence>> stages = new TreeMap<>(Map.of(PROMISED, declaration.occurrences(PROMISED), EVALUATED, evaluation.occurrences(EVALUATED)));
        List<Row> rows = new SeriesAlignment(links).align(stages).stream().map(series -> new Row(series.in(PROMISED), series.in(EVALUATED), series.confidence(),
                Changes.of(series, List.of(PROMISED, EVALUATED)).stream().map(change -> new Change(year, year, change.kind())).toList())).toList();
        return new DeclarationComparison(year, declaration, evaluation, rows);
    }
}
