package org.kanhe.core.form;

import org.kanhe.core.source.Location;

/// Something a layout saw and could not place or understand. Silence is not success.
///
/// @param report ordinal of the report it belongs to, -1 when to none
public record ReadingNote(int report, Location at, String text, Why why) {
    /// Why it is noted.
    public enum Why {
        /// A filled cell that is neither label nor value
        UNMAPPED_CELL("unmapped-cell"),
        /// A value that its field's grammar does not understand
        UNPARSED_VALUE("unparsed-value"),
        /// Two readings were possible; the one taken is in the report
        AMBIGUOUS("ambiguous"),
        /// A row that has fewer or more cells than its head
        RAGGED_ROW("ragged-row"),
        /// Printed form text: notes under the table, instructions, page numbers
        FORM_TEXT("form-text"),
        /// A stretch no layout knows
        UNRECOGNIZED("unrecognized"),
        /// Residue of the program that wrote the file: bookmarks, lost check boxes
        RESIDUE("residue"),
        /// A sheet, row or column the program does not show; it was read
        HIDDEN("hidden"),
        /// Pictures: what is written in them was not read
        PICTURE("picture");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }
}
