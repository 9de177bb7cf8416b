package org.kanhe.server.page.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Remark;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.ReportHead.Extent;
import org.kanhe.server.page.Marked;
import org.kanhe.server.page.paper.Paper.Grid;
import org.kanhe.server.page.paper.Paper.Piece;
import org.kanhe.server.page.paper.Paper.Pin;
import org.kanhe.server.page.paper.Paper.Square;
import org.kanhe.server.page.paper.Paper.Text;
import org.kanhe.server.page.paper.Paper.Understanding;

/// Draws a stretch of a document.
///
/// @param understood what was made of places, by their code; other places are printed form
/// @param pins       findings by the id of the element that shows the place they object to
/// @param originals  what was read at places people corrected, by their code
/// @param stretches  parts of running text that findings point at, by the id of the element that shows it
public record PaperMaker(Map<String, Understanding> understood, Map<String, List<Pin>> pins, Map<String, List<Marked.Stretch>> stretches, Map<String, String> originals) {
    public Paper draw(Document document, Extent extent) {
        Map<String, String> formulas = new HashMap<>();
        document.remarks().stream().filter(r -> r.kind() == Remark.Kind.FORMULA).forEach(r -> formulas.put(r.at().code(), r.text()));
        List<Piece> pieces = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.index() >= extent.firstBlock() && block.index() <= extent.lastBlock()) {
                pieces.add(piece(block, extent, formulas));
            }
        }
        pieces.removeIf(p -> p instanceof Text t && t.text().isBlank());
        return new Paper(pieces);
    }

    public Paper drawAll(Document document) {
        return draw(document, new Extent(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE));
    }

    private Piece piece(Block block, Extent extent, Map<String, String> formulas) {
        return switch (block) {
            case Heading h -> text(h, h.level(), h.text());
            case Paragraph p -> text(p, 0, p.text());
            case Table t -> grid(t, t.index() == extent.firstBlock() ? extent.firstRow() : 0, t.index() == extent.lastBlock() ? extent.lastRow() : Integer.MAX_VALUE, formulas);
        };
    }

    private Text text(Block block, int level, String text) {
        String at = block.at().code();
        Marked marked = Marked.of(text, stretches.getOrDefault(at, List.of()));
        return new Text(at, level, marked, understood.getOrDefault(at, Understanding.LABEL), pins.getOrDefault(at, List.of()), Optional.ofNullable(originals.get(at)));
    }

    /// A cell that begins before the first row shown is drawn from that row on, one that ends after the last is cut.
    private Grid grid(Table table, int firstRow, int lastRow, Map<String, String> formulas) {
        int last = Math.min(lastRow, table.rows() - 1);
        List<List<Square>> rows = new ArrayList<>();
        for (int r = firstRow; r <= last; r++) {
            rows.add(new ArrayList<>());
        }
        Map<Integer, Integer> ends = table.grid() == Table.Grid.SEQUENCE ? lastColumns(table) : Map.of();
        for (Cell cell : table.cells()) {
            int from = Math.max(cell.row(), firstRow);
            int end = Math.min(cell.endRow() - 1, last);
            if (from <= end) {
                rows.get(from - firstRow).add(square(table, cell, end - from + 1, ends, formulas));
            }
        }
        return new Grid(table.name(), table.grid() == Table.Grid.DRAWN, table.columns(), rows);
    }

    private Square square(Table table, Cell cell, int rowSpan, Map<Integer, Integer> ends, Map<String, String> formulas) {
        String at = table.at(cell).code();
        Understanding known = understood.getOrDefault(at, Understanding.LABEL);
        // A dash is printed where the form wants nothing filled in
        Understanding made = known == Understanding.BLANK && !cell.isBlank() ? Understanding.LABEL : known;
        boolean reachesEdge = ends.getOrDefault(cell.row(), -1) == cell.column();
        int span = reachesEdge ? Math.max(1, table.columns() - cell.column()) : cell.columnSpan();
        return new Square(at, rowSpan, span, cell.text().strip(), made, pins.getOrDefault(at, List.of()), Optional.ofNullable(originals.get(at)), Optional.ofNullable(formulas.get(at)));
    }

    /// The last cell of a short row of a text dump reaches to the edge of the table: which column it is, by row.
    private static Map<Integer, Integer> lastColumns(Table table) {
        Map<Integer, Integer> last = new HashMap<>();
        table.cells().forEach(c -> last.merge(c.row(), c.column(), Math::max));
        return last;
    }
}
