package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// Rows of separated values as one table. A sheet saved this way has lost its merged cells: a cell merged to the right is
/// followed by empty ones. In a row that is mostly empty (项目名称,,道路养护,,,,) each value is therefore taken to reach to
/// the next one; in a full row an empty value is an answer nobody gave.
final class SeparatedTable {
    private SeparatedTable() {}

    static void emit(List<List<String>> rows, BlockCollector into) throws RefusedException {
        int left = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!Texts.isBlank(rows.get(r).get(c))) {
                    left = Math.min(left, c);
                    right = Math.max(right, c);
                    bottom = r;
                }
            }
        }
        List<Cell> cells = new ArrayList<>();
        int top = 0;
        while (top <= bottom && rows.get(top).stream().allMatch(Texts::isBlank)) {
            top++;
        }
        for (int r = top; r <= bottom; r++) {
            row(r - top, rows.get(r), left, right, cells);
        }
        if (!cells.isEmpty()) {
            into.table("", Table.Grid.DRAWN, cells);
        }
    }

    private static void row(int row, List<String> values, int left, int right, List<Cell> cells) {
        long filled = values.stream().filter(v -> !Texts.isBlank(v)).count();
        boolean reaching = filled * 2 <= right - left + 1;
        int c = left;
        while (c <= right) {
            String text = c < values.size() ? values.get(c) : "";
            int end = c + 1;
            while (reaching && !Texts.isBlank(text) && end <= right && (end >= values.size() || Texts.isBlank(values.get(end)))) {
                end++;
            }
            cells.add(new Cell(row, c - left, 1, end - c, text));
            c = end;
        }
    }
}
