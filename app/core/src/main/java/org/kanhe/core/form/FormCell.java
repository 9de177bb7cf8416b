package org.kanhe.core.form;

import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.source.Location;

/// A cell as seen from one row of a form.
///
/// @param row the row it is seen from; a cell merged downwards is seen from several
record FormCell(Table table, Cell cell, int row) {
    /// The text without white space around it.
    String text() {
        String s = cell.text();
        int start = 0;
        int end = s.length();
        while (start < end && Labels.isSpace(s.charAt(start))) {
            start++;
        }
        while (end > start && Labels.isSpace(s.charAt(end - 1))) {
            end--;
        }
        return s.substring(start, end);
    }

    boolean blank() {
        return text().isEmpty();
    }

    /// Nothing is said: white space, a stroke, or the dots of a spare row.
    boolean empty() {
        return Quantities.isBlankLike(cell.text()) && !Labels.normalise(cell.text()).startsWith("无");
    }

    /// Both are the same cell, seen from whichever row.
    boolean same(FormCell other) {
        return at().equals(other.at());
    }

    /// It begins in the row it is seen from.
    boolean fresh() {
        return cell.row() == row;
    }

    Location at() {
        return table.at(cell);
    }

    int start() {
        return cell.column();
    }

    int end() {
        return cell.endColumn();
    }
}
