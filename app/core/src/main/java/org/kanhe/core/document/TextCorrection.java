package org.kanhe.core.document;

import org.kanhe.core.source.Location;

/// A person's word on what stands in a cell or a paragraph that was read wrongly.
///
/// A later reader may count cells otherwise. So a correction holds what stood at its place and what stood around it, and
/// is applied only where both are still the same: better not at all than to the wrong cell.
///
/// @param at       a cell or a paragraph
/// @param original what was read there, exactly
/// @param around   what stood around it, see [#around(Document, Location)]
/// @param text     what really stands there
public record TextCorrection(Location at, String original, String around, String text) {
    public TextCorrection {
        if (!(at instanceof Location.Cell) && !(at instanceof Location.Paragraph)) {
            throw new IllegalArgumentException("only cells and paragraphs are corrected, not " + at.code());
        }
    }

    /// Whether the document still has, at its place, what it corrects.
    public boolean fits(Document document) {
        return document.textAt(at).filter(original::equals).isPresent() && around(document, at).equals(around);
    }

    /// What stands around a place: of a cell the other cells of its row, of a paragraph the block before it.
    public static String around(Document document, Location at) {
        return switch (at) {
            case Location.Cell c -> document.table(c.table()).map(t -> Neighbours.ofCell(t, c)).orElse("");
            case Location.Paragraph p -> Neighbours.ofParagraph(document, p.block());
            case Location.Text t -> Neighbours.ofParagraph(document, t.block());
            case Location.File _ -> "";
        };
    }
}
