package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Table;

/// A stretch of a document that may hold one report: running text, a table or some rows of one, running text.
///
/// @param lead  headings and paragraphs before the table that belong to it (title, year, 填报单位), or all text of a narrative
/// @param rows  the table or its rows; empty for a narrative
/// @param tail  paragraphs after the table that belong to it (填表人, 填报日期, 注)
/// @param more  tables that carry the form on after a page break, without a title of their own
public record Stretch(Document document, List<Block> lead, Optional<TableRows> rows, List<Block> tail, List<TableRows> more) {
    public Stretch {
        lead = List.copyOf(lead);
        tail = List.copyOf(tail);
        more = List.copyOf(more);
    }

    /// A stretch with one table or none.
    public Stretch(Document document, List<Block> lead, Optional<TableRows> rows, List<Block> tail) {
        this(document, lead, rows, tail, List.of());
    }

    /// All tables in reading order.
    public List<TableRows> tables() {
        return Stream.concat(rows.stream(), more.stream()).toList();
    }

    /// Rows of a table; forms glued together in one table are told apart by their rows.
    ///
    /// @param firstRow inclusive
    /// @param endRow   exclusive
    public record TableRows(Table table, int firstRow, int endRow) {}
}
