package org.kanhe.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// What stands in a body, a cell or a text box of a `.docx`.
sealed interface WordPiece {
    /// A paragraph.
    ///
    /// @param outline outline level from 0, -1 for running text
    record Words(String text, int outline) implements WordPiece {}

    /// A table: cells with what stands in them.
    record Grid(List<Filled> cells) implements WordPiece {
        /// A table of one cell that only frames a form: what stands in it is read as if there were no frame.
        boolean isFrame() {
            return cells.size() == 1 && cells.getFirst().content().stream().anyMatch(Grid.class::isInstance);
        }

        List<WordPiece> frame() {
            return cells.getFirst().content();
        }

        void emit(BlockCollector into) throws RefusedException {
            if (!cells.isEmpty()) {
                into.table("", Table.Grid.DRAWN, cells.stream().map(Filled::cell).toList());
            }
        }

        /// A table inside a cell as text: cells apart by tabs, rows by line ends.
        String flat() {
            StringBuilder text = new StringBuilder();
            int row = 0;
            for (Filled f : cells) {
                if (!text.isEmpty()) {
                    text.append(f.row() == row ? '\t' : '\n');
                }
                row = f.row();
                text.append(WordPiece.flat(f.content()));
            }
            return text.toString();
        }
    }

    /// A cell and its content.
    record Filled(int row, int column, int rowSpan, int columnSpan, List<WordPiece> content) {
        Cell cell() {
            return new Cell(row, column, rowSpan, columnSpan, flat(content));
        }
    }

    /// All text, one line per paragraph.
    static String flat(List<WordPiece> pieces) {
        return pieces.stream()
                .map(p -> switch (p) {
                    case Words w -> w.text();
                    case Grid g -> g.flat();
                })
                .collect(Collectors.joining("\n"));
    }
}
