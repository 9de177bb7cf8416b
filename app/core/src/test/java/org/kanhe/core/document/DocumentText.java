package org.kanhe.core.document;

import java.util.List;

/// A document as plain text for goldens: one line per block or table row, cells apart by ` | `, line ends inside a cell as
/// `⏎`, the place a cell covers before its text where it is more than one (`[2x3]`: two rows, three columns).
public final class DocumentText {
    private DocumentText() {}

    public static String of(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading h -> text.append("heading ").append(h.level()).append(": ").append(line(h.text())).append('\n');
                case Paragraph p -> text.append("paragraph: ").append(line(p.text())).append('\n');
                case Table t -> text.append(of(t));
            }
        }
        return text.toString();
    }

    public static String of(Table table) {
        StringBuilder text = new StringBuilder("table " + table.ordinal() + ": " + table.rows() + "x" + table.columns());
        text.append(table.grid() == Table.Grid.SEQUENCE ? " sequence" : "").append(table.name().isEmpty() ? "" : " " + table.name()).append('\n');
        List<List<Cell>> rows = table.everyRow();
        for (int r = 0; r < rows.size(); r++) {
            text.append("  r").append(r);
            int expected = 0;
            for (Cell c : rows.get(r)) {
                if (c.row() == r) {
                    text.append(" | ").append(c.column() == expected ? "" : "c" + c.column() + " ").append(c.rowSpan() * c.columnSpan() == 1 ? "" : "[" + c.rowSpan() + "x" + c.columnSpan() + "] ").append(line(c.text()));
                } else {
                    text.append(" | ^");
                }
                expected = c.endColumn();
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String line(String text) {
        return text.replace("\n", "⏎").replace("\t", "⇥").replace("\r", "␍");
    }
}
