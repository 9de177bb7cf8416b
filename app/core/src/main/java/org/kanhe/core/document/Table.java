package org.kanhe.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.source.Location;

/// A table as the office drew it.
///
/// @param index   position among the blocks of the document
/// @param ordinal number of the table in the file, from 0: the `t` of a location
/// @param name    sheet name, empty for tables of a text document
/// @param grid    whether columns are known or only the order of the cells in each row
/// @param rows    number of rows
/// @param columns number of grid columns
/// @param cells   every cell once, by row, then column; never overlapping
public record Table(int index, int ordinal, String name, Grid grid, int rows, int columns, List<Cell> cells) implements Block {
    /// How much of the drawn grid the file has kept.
    public enum Grid {
        /// Columns and merged cells are those of the drawing.
        DRAWN,
        /// A text dump: merges are lost, each row is a sequence, the column is the position in the sequence, and the
        /// continuation of a cell merged downwards is an empty cell.
        SEQUENCE
    }

    public Table {
        cells = cells.stream().sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column)).toList();
    }

    public Location at(Cell cell) {
        return new Location.Cell(ordinal, cell.row(), cell.column());
    }

    /// The cell seen at a place, wherever it begins.
    public Optional<Cell> cell(int row, int column) {
        return cells.stream().filter(c -> c.covers(row, column)).findFirst();
    }

    /// Cells seen in a row from left to right; one that began in an earlier row is among them.
    public List<Cell> row(int row) {
        return cells.stream().filter(c -> row >= c.row() && row < c.endRow()).sorted(Comparator.comparingInt(Cell::column)).toList();
    }

    /// All rows at once, each as [#row(int)] gives it.
    public List<List<Cell>> everyRow() {
        List<List<Cell>> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            all.add(new ArrayList<>());
        }
        for (Cell c : cells) {
            for (int r = c.row(); r < Math.min(rows, c.endRow()); r++) {
                all.get(r).add(c);
            }
        }
        all.forEach(r -> r.sort(Comparator.comparingInt(Cell::column)));
        return all.stream().map(List::copyOf).toList();
    }
}
