package org.kanhe.server.page.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.server.page.Marked;

/// The original, or the part of it one report was read from.
public record Paper(List<Piece> pieces) {
    public Paper {
        pieces = List.copyOf(pieces);
    }

    /// Codes of everything shown, in reading order.
    public List<String> places() {
        return pieces.stream().flatMap(p -> switch (p) {
            case Text t -> Stream.of(t.at());
            case Grid g -> g.rows().stream().flatMap(List::stream).map(Square::at);
        }).toList();
    }

    /// One block of the original.
    public sealed interface Piece {}

    /// Running text.
    ///
    /// @param at    code of its place, also the id of its element
    /// @param level 0 for a paragraph, 1 and more for a heading the file marks
    /// @param was   what was read there before a person corrected it
    public record Text(String at, int level, Marked text, Understanding understanding, List<Pin> pins, Optional<String> was) implements Piece {
        public Text {
            pins = List.copyOf(pins);
        }
    }

    /// A table.
    ///
    /// @param drawn false for text dumps, which have lost the merging of cells
    public record Grid(String name, boolean drawn, int columns, List<List<Square>> rows) implements Piece {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A cell at the place where it begins.
    ///
    /// @param was     what was read there before a person corrected it
    /// @param formula that computed what it shows
    public record Square(String at, int rowSpan, int columnSpan, String text, Understanding understanding, List<Pin> pins, Optional<String> was, Optional<String> formula) {
        public Square {
            pins = List.copyOf(pins);
        }
    }

    /// A finding pinned to a place.
    public record Pin(String finding, String severity, String rule) {}

    /// What the reading made of a place.
    public enum Understanding {
        /// Printed form: labels, heads, notes under the table
        LABEL("label"),
        /// An answer of the typed form
        VALUE("value"),
        /// An answer cell nobody filled
        BLANK("blank"),
        /// Filled, and not understood
        UNREADABLE("unreadable"),
        /// Filled, and placed nowhere
        UNPLACED("unplaced");

        private final String code;

        Understanding(String code) {
            this.code = code;
        }

        /// Suffix of style class and message key.
        public String code() {
            return code;
        }
    }
}
