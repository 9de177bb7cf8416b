package org.kanhe.reading;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kanhe.core.document.Remark;

/// What a sheet says of its places beside what they show: hidden ones, and formulas.
final class SheetRemarks {
    private static final int MOST_FORMULAS = 20_000;

    private final boolean hidden;
    private final NavigableMap<Integer, Integer> rows = new TreeMap<>();
    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, String>> formulas = new TreeMap<>();
    private int count;

    SheetRemarks(boolean hidden) {
        this.hidden = hidden;
    }

    void hideRow(int row) {
        rows.put(row, row);
    }

    void hideColumns(int first, int last) {
        columns.merge(first, last, Math::max);
    }

    void formula(int row, int column, String formula) {
        if (count++ < MOST_FORMULAS) {
            formulas.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, formula);
        }
    }

    /// @param texts filled cells by row and column
    /// @param top   first row of the table
    /// @param left  its first column
    void emit(String name, NavigableMap<Integer, NavigableMap<Integer, String>> texts, int top, int left, BlockCollector into) {
        if (hidden) {
            into.remark(0, 0, Remark.Kind.HIDDEN_SHEET, name);
        }
        for (int row : rows.keySet()) {
            Map.Entry<Integer, String> first = texts.getOrDefault(row, new TreeMap<>()).firstEntry();
            if (first != null) {
                into.remark(row - top, first.getKey() - left, Remark.Kind.HIDDEN_ROW, first.getValue());
            }
        }
        columns.forEach((from, to) -> column(from, to, texts, top, left, into));
        formulas.forEach((row, ofRow) -> ofRow.forEach((column, formula) -> {
            if (row >= top && column >= left) {
                into.remark(row - top, column - left, Remark.Kind.FORMULA, formula);
            }
        }));
    }

    /// The first filled cell of each hidden column; a sheet may hide all columns to its right edge.
    private static void column(int from, int to, NavigableMap<Integer, NavigableMap<Integer, String>> texts, int top, int left, BlockCollector into) {
        Map<Integer, Integer> said = new TreeMap<>();
        texts.forEach((row, cells) -> cells.subMap(from, true, Math.max(from, to), true).keySet().forEach(c -> said.putIfAbsent(c, row)));
        said.forEach((c, row) -> into.remark(row - top, c - left, Remark.Kind.HIDDEN_COLUMN, texts.getOrDefault(row, new TreeMap<>()).getOrDefault(c, "")));
    }
}
