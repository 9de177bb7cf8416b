package org.kanhe.core.document;

/// A cell. A merged cell is one cell seen from every place it covers.
///
/// @param row        first row it covers, from 0
/// @param column     first column it covers, from 0
/// @param rowSpan    rows covered, at least 1
/// @param columnSpan columns covered, at least 1
/// @param text       shown text exactly as written; paragraphs and line breaks inside the cell are `\n`
public record Cell(int row, int column, int rowSpan, int columnSpan, String text) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("impossible cell " + row + "," + column + " " + rowSpan + "x" + columnSpan);
        }
    }

    public boolean covers(int r, int c) {
        return r >= row && r < row + rowSpan && c >= column && c < column + columnSpan;
    }

    public int endRow() {
        return row + rowSpan;
    }

    public int endColumn() {
        return column + columnSpan;
    }

    /// Nothing but white space, ideographic and no-break spaces included.
    public boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
