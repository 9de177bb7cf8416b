package org.kanhe.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// A table whose file gives every cell its edges, in twips, and no common grid: the grid is the union of all edges, edges
/// closer than 15 twips (three quarters of a point) being one.
final class EdgeGrid {
    private static final int SAME_EDGE = 15;

    private final List<List<Drawn>> rows = new ArrayList<>();
    private final List<Integer> grid = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Integer> open = new HashMap<>();

    /// A cell as drawn in its row.
    ///
    /// @param joinsLeft one with the cell to its left
    /// @param merged    begins or continues a cell merged downwards
    /// @param goesOn    continues the cell above
    record Drawn(int left, int right, boolean joinsLeft, boolean merged, boolean goesOn, String text) {}

    void add(List<Drawn> row) {
        rows.add(List.copyOf(row));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void emit(BlockCollector into) throws RefusedException {
        TreeSet<Integer> edges = new TreeSet<>();
        for (List<Drawn> row : rows) {
            for (Drawn cell : row) {
                edges.add(cell.left());
                edges.add(cell.right());
            }
        }
        for (int edge : edges) {
            if (grid.isEmpty() || edge - grid.getLast() > SAME_EDGE) {
                grid.add(edge);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            place(rows.get(r), r);
        }
        if (!cells.isEmpty()) {
            into.table("", Table.Grid.DRAWN, cells);
        }
    }

    private void place(List<Drawn> row, int r) {
        int taken = 0;
        for (int c = 0; c < row.size(); c++) {
            Drawn cell = row.get(c);
            int column = Math.max(taken, columnAt(cell.left()));
            int end = Math.max(column + 1, columnAt(cell.right()));
            taken = end;
            if (cell.joinsLeft() && c > 0) {
                widen(end, cell.text());
            } else if (cell.goesOn() && continues(column, end, r)) {
                int above = open.getOrDefault(column, 0);
                Cell begun = cells.get(above);
                cells.set(above, new Cell(begun.row(), begun.column(), begun.rowSpan() + 1, begun.columnSpan(), joined(begun.text(), cell.text())));
            } else {
                cells.add(new Cell(r, column, 1, end - column, cell.text()));
                if (cell.merged()) {
                    open.put(column, cells.size() - 1);
                } else {
                    open.remove(column);
                }
            }
        }
    }

    private boolean continues(int column, int end, int r) {
        Integer above = open.get(column);
        return above != null && cells.get(above).endRow() == r && cells.get(above).endColumn() == end;
    }

    private void widen(int end, String text) {
        Cell left = cells.getLast();
        int span = Math.max(left.columnSpan(), end - left.column());
        cells.set(cells.size() - 1, new Cell(left.row(), left.column(), left.rowSpan(), span, joined(left.text(), text)));
    }

    /// Programs leave text behind in the hidden part of a merged cell; it is kept unless it only repeats the cell.
    private static String joined(String begun, String hidden) {
        return Texts.isBlank(hidden) || begun.endsWith(hidden) ? begun : begun + "\n" + hidden;
    }

    private int columnAt(int edge) {
        for (int i = grid.size() - 1; i >= 0; i--) {
            if (edge >= grid.get(i) - SAME_EDGE) {
                return i;
            }
        }
        return 0;
    }
}
