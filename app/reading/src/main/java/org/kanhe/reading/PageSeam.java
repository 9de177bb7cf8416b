package org.kanhe.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Cell;

/// Where a table goes on over a page break. A row may have been cut in two: what is left of it stands on the next page
/// under the columns it belongs to, the others empty. A merged cell goes on as an empty one.
final class PageSeam {
    private PageSeam() {}

    /// The table so far with the rows of the next page put to it.
    ///
    /// @param above cells so far
    /// @param rows  rows so far
    /// @param below cells of the next page, rows counted from 0
    static List<Cell> joined(List<Cell> above, int rows, List<Cell> below) {
        boolean cut = isRestOfRow(above, rows, below);
        int base = cut ? rows - 1 : rows;
        List<Cell> all = new ArrayList<>(above);
        boolean leading = true;
        for (Cell cell : below.stream().sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column)).toList()) {
            Optional<Cell> over = cell.row() == 0 ? over(above, rows, cell) : Optional.empty();
            leading &= cell.row() == 0 && cell.isBlank();
            if (over.isPresent() && (cut || leading)) {
                Cell begun = over.get();
                String text = cell.isBlank() ? begun.text() : begun.text() + cell.text();
                int span = Math.max(begun.rowSpan(), base + cell.endRow() - begun.row());
                all.set(all.indexOf(begun), new Cell(begun.row(), begun.column(), span, begun.columnSpan(), text));
            } else {
                all.add(new Cell(base + cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()));
            }
        }
        return all;
    }

    /// Some cells filled, each under a filled one of the same width, others complete above and empty here; a label of a
    /// level never is the rest of another.
    private static boolean isRestOfRow(List<Cell> above, int rows, List<Cell> below) {
        List<Cell> first = below.stream().filter(c -> c.row() == 0).toList();
        List<Cell> filled = first.stream().filter(c -> !c.isBlank()).toList();
        boolean fits = first.stream().allMatch(c -> over(above, rows, c).isPresent());
        boolean rest = filled.stream().allMatch(c -> c.rowSpan() == 1 && !DumpMarks.isLevel(c.text()) && over(above, rows, c).filter(o -> !o.isBlank()).isPresent());
        boolean complete = first.stream().anyMatch(c -> c.isBlank() && over(above, rows, c).filter(o -> !o.isBlank() && o.rowSpan() == 1).isPresent());
        return fits && rest && complete && !filled.isEmpty();
    }

    /// The cell of the last row so far that stands right over this one, with the same width.
    private static Optional<Cell> over(List<Cell> above, int rows, Cell cell) {
        return above.stream().filter(a -> a.endRow() == rows && a.column() == cell.column() && a.columnSpan() == cell.columnSpan()).findFirst();
    }
}
