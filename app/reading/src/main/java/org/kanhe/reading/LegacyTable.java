package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// A table of a `.doc`.
final class LegacyTable {
    private final LegacyParagraphs words;

    LegacyTable(LegacyParagraphs words) {
        this.words = words;
    }

    void emit(Table table, BlockCollector into) throws RefusedException {
        EdgeGrid grid = new EdgeGrid();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<EdgeGrid.Drawn> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int left = cell.getLeftEdge();
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new EdgeGrid.Drawn(left, left + cell.getWidth(), cell.isMerged() && !cell.isFirstMerged(), cell.isVerticallyMerged(), goesOn, text(cell)));
            }
            grid.add(cells);
        }
        grid.emit(into);
    }

    private String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(words.labelled(cell.getParagraph(i)));
        }
        return String.join("\n", lines);
    }
}
