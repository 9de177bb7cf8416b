package org.kanhe.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.kanhe.core.document.Cell;

/// A table of a `.doc`. The file gives every cell its edges, in twips, and no common grid: the grid is the union of all
/// edges, edges closer than 15 twips (three quarters of a point) being one.
final class LegacyTable {
    private static final int SAME_EDGE = 15;

    private final LegacyParagraphs words;
    private final List<Integer> grid = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Integer> open = new HashMap<>();

    LegacyTable(LegacyParagraphs words) {
        this.words = words;
    }

    void emit(Table table, BlockCollector into) throws RefusedException {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            for (int c = 0; c < table.getRow(r).numCells(); c++) {
                TableCell cell = table.getRow(r).getCell(c);
                edges.add(cell.getLeftEdge());
                edges.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        for (int edge : edges) {
            if (grid.isEmpty() || edge - grid.getLast() > SAME_EDGE) {
                grid.add(edge);
            }
        }
        for (int r = 0; r < table.numRows(); r++) {
            row(table.getRow(r), r);
        }
        if (!cells.isEmpty()) {
            into.table("", org.kanhe.core.document.Table.Grid.DRAWN, cells);
        }
    }

    private void row(TableRow row, int r) {
        int taken = 0;
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int column = Math.max(taken, columnAt(cell.getLeftEdge()));
            int end = Math.max(column + 1, columnAt(cell.getLeftEdge() + cell.getWidth()));
            String text = text(cell);
            taken = end;
            if (cell.isMerged() && !cell.isFirstMerged() && c > 0) {
                widen(end, text);
            } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && continues(column, end, r)) {
                int above = open.getOrDefault(column, 0);
                Cell begun = cells.get(above);
                cells.set(above, new Cell(begun.row(), begun.column(), begun.rowSpan() + 1, begun.columnSpan(), joined(begun.text(), text)));
            } else {
                cells.add(new Cell(r, column, 1, end - column, text));
                if (cell.isVerticallyMerged()) {
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
        Cell left = cells.removeLast();
        cells.add(new Cell(left.row(), left.column(), left.rowSpan(), Math.max(left.columnSpan(), end - left.column()), joined(left.text(), text)));
    }

    private static String joined(String begun, String hidden) {
        return Texts.isBlank(hidden) || begun.endsWith(hidden) ? begun : begun + "\n" + hidden;
    }

    private String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(words.labelled(cell.getParagraph(i)));
        }
        return String.join("\n", lines);
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
