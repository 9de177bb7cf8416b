package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Table;

/// A row of a form, with every cell seen from it.
///
/// @param index row in its table
/// @param cells from left to right
record FormRow(Table table, int index, List<FormCell> cells) {
    FormRow {
        cells = List.copyOf(cells);
    }

    /// Whether columns are known; otherwise only the order of the cells is.
    boolean drawn() {
        return table.grid() == Table.Grid.DRAWN;
    }

    /// Cells that begin in this row and are not blank.
    List<FormCell> filled() {
        return cells.stream().filter(c -> c.fresh() && !c.blank()).toList();
    }

    boolean isBlank() {
        return cells.stream().noneMatch(c -> c.fresh() && !c.blank());
    }

    /// The leftmost cell belongs to a block that began in an earlier row: it is the continuation of a merged cell, or the
    /// empty cell a text dump leaves in its place.
    boolean continues() {
        return !cells.isEmpty() && (!cells.getFirst().fresh() || cells.getFirst().blank());
    }

    /// This row and the next as one, where a text dump broke a row in two.
    FormRow joined(FormRow next) {
        List<FormCell> both = new ArrayList<>(cells);
        both.addAll(next.cells);
        return new FormRow(table, index, both);
    }

    /// Rows of a table, or some of them.
    static List<FormRow> of(Stretch.TableRows rows) {
        List<FormRow> all = new ArrayList<>();
        var every = rows.table().everyRow();
        for (int r = rows.firstRow(); r < Math.min(rows.endRow(), every.size()); r++) {
            int row = r;
            all.add(new FormRow(rows.table(), row, every.get(row).stream().map(c -> new FormCell(rows.table(), c, row)).toList()));
        }
        return all;
    }
}
