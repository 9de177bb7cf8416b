package org.kanhe.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// Rows of a page's table on the grid that `rowspan` and `colspan` make.
final class HtmlTable {
    private static final int WIDEST = 1000;

    private HtmlTable() {}

    /// Rows of the table itself, not of tables inside its cells.
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" -> rows.addAll(rows(child));
                default -> {}
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream().filter(c -> c.normalName().equals("td") || c.normalName().equals("th")).toList();
    }

    static void emit(List<Element> rows, BlockCollector into) throws RefusedException {
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Integer> takenUntil = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Element cell : cells(rows.get(r))) {
                while (takenUntil.getOrDefault(column, 0) > r) {
                    column++;
                }
                int down = span(cell.attr("rowspan"));
                int rowSpan = Math.min(down == 0 ? rows.size() : down, rows.size() - r);
                int columnSpan = free(takenUntil, r, column, Math.clamp(span(cell.attr("colspan")), 1, WIDEST));
                cells.add(new Cell(r, column, rowSpan, columnSpan, HtmlBlocks.text(cell)));
                for (int c = column; c < column + columnSpan; c++) {
                    takenUntil.put(c, r + rowSpan);
                }
                column += columnSpan;
            }
            if (cells.size() > into.cellsLeft()) {
                break;
            }
        }
        if (!cells.isEmpty()) {
            into.table("", Table.Grid.DRAWN, cells);
        }
    }

    /// How many of the wanted columns are not taken by a cell from above.
    private static int free(Map<Integer, Integer> takenUntil, int row, int column, int wanted) {
        int span = 1;
        while (span < wanted && takenUntil.getOrDefault(column + span, 0) <= row) {
            span++;
        }
        return span;
    }

    private static int span(String written) {
        try {
            return Math.clamp(Integer.parseInt(written.strip()), 0, 65_534);
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
