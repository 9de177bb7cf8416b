package org.kanhe.core.document;

import java.util.stream.Collectors;
import org.kanhe.core.source.Location;

/// What stands around a place, by which it is known again.
final class Neighbours {
    private Neighbours() {}

    /// The other cells of the row, with their columns.
    static String ofCell(Table table, Location.Cell place) {
        return table.row(place.row()).stream()
                .filter(c -> !c.covers(place.row(), place.column()))
                .map(c -> c.column() + "=" + c.text().strip())
                .collect(Collectors.joining("\u001f"));
    }

    /// The text of the block before, or of the first row of the table before.
    static String ofParagraph(Document document, int block) {
        if (block < 1 || block >= document.blocks().size()) {
            return "";
        }
        return switch (document.blocks().get(block - 1)) {
            case Heading h -> h.text().strip();
            case Paragraph p -> p.text().strip();
            case Table t -> t.row(0).stream().map(c -> c.text().strip()).collect(Collectors.joining("\u001f"));
        };
    }
}
