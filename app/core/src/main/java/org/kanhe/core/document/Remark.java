package org.kanhe.core.document;

import java.util.Locale;
import org.kanhe.core.source.Location;

/// Something a file says of a place beside the words that stand there.
///
/// @param at   of a sheet its first cell, of a row or column the first filled cell in it
/// @param text of a formula the formula, of a hidden sheet its name, of a hidden row or column what stands in
///             that cell, of pictures their number or page
public record Remark(Location at, Kind kind, String text) {
    /// What is said.
    public enum Kind {
        /// The program does not show this sheet; it was read all the same
        HIDDEN_SHEET,
        /// The program does not show this row
        HIDDEN_ROW,
        /// The program does not show this column
        HIDDEN_COLUMN,
        /// What is shown was computed
        FORMULA,
        /// Pictures, of which nothing was read
        PICTURE;

        /// The published name.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
