package org.kanhe.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.source.Location;

/// A document as corrected by hand: the same blocks and cells, with other words in some.
///
/// @param lost corrections that fit nowhere any more and were not applied
public record CorrectedDocument(Document document, List<TextCorrection> lost) {
    public CorrectedDocument {
        lost = List.copyOf(lost);
    }

    /// Applies corrections to a document as it was read.
    ///
    /// @param corrections at most one for each place
    public static CorrectedDocument of(Document read, List<TextCorrection> corrections) {
        Map<Location, String> said = new HashMap<>();
        List<TextCorrection> lost = new ArrayList<>();
        for (TextCorrection c : corrections) {
            if (c.fits(read)) {
                said.put(place(read, c.at()), c.text());
            } else {
                lost.add(c);
            }
        }
        List<Block> blocks = said.isEmpty() ? read.blocks() : read.blocks().stream().map(b -> corrected(b, said)).toList();
        return new CorrectedDocument(new Document(read.source(), read.reader(), blocks, read.remarks()), lost);
    }

    /// A merged cell may be named from any place it covers.
    private static Location place(Document read, Location at) {
        return at instanceof Location.Cell c
                ? read.table(c.table()).flatMap(t -> t.cell(c.row(), c.column()).map(t::at)).orElse(at)
                : at;
    }

    private static Block corrected(Block block, Map<Location, String> said) {
        return switch (block) {
            case Heading h -> said.containsKey(h.at()) ? new Heading(h.index(), h.level(), said.getOrDefault(h.at(), "")) : h;
            case Paragraph p -> said.containsKey(p.at()) ? new Paragraph(p.index(), said.getOrDefault(p.at(), "")) : p;
            case Table t -> {
                List<Cell> cells = t.cells().stream().map(c -> new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), said.getOrDefault(t.at(c), c.text()))).toList();
                yield new Table(t.index(), t.ordinal(), t.name(), t.grid(), t.rows(), t.columns(), cells);
            }
        };
    }
}
