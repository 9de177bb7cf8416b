package org.kanhe.core.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place inside a file, written as people and scripts see it: `t3r5c2`, `p12`, `p12@3-9`, `f`.
/// All counting starts at zero; tables are counted through the whole file, sheets included.
public sealed interface Location {
    /// A table cell; a merged cell is named by its top-left row and column.
    record Cell(int table, int row, int column) implements Location {
        @Override
        public String code() {
            return "t" + table + "r" + row + "c" + column;
        }

        @Override
        public Location part(int start, int end) {
            return this;
        }
    }

    /// A block of running text, whole.
    record Paragraph(int block) implements Location {
        @Override
        public String code() {
            return "p" + block;
        }

        @Override
        public Location part(int start, int end) {
            return new Text(block, start, end);
        }
    }

    /// Characters `start` (inclusive) to `end` (exclusive) of a block of running text.
    record Text(int block, int start, int end) implements Location {
        @Override
        public String code() {
            return "p" + block + "@" + start + "-" + end;
        }

        @Override
        public Location part(int start, int end) {
            return new Text(block, this.start + start, this.start + end);
        }
    }

    /// The file as a whole.
    record File() implements Location {
        @Override
        public String code() {
            return "f";
        }

        @Override
        public Location part(int start, int end) {
            return this;
        }
    }

    Location FILE = new File();

    String code();

    /// Some characters of the text that stands at this place; of a cell or a file, the whole.
    ///
    /// @param start first character, counted in the text at this place, inclusive
    /// @param end   exclusive
    Location part(int start, int end);

    /// Reads the written form back.
    ///
    /// @throws IllegalArgumentException when `code` is not one of the four forms
    static Location parse(String code) {
        Matcher cell = Codes.CELL.matcher(code);
        if (cell.matches()) {
            return new Cell(number(cell, 1), number(cell, 2), number(cell, 3));
        }
        Matcher text = Codes.TEXT.matcher(code);
        if (text.matches()) {
            return text.group(2) == null ? new Paragraph(number(text, 1)) : new Text(number(text, 1), number(text, 2), number(text, 3));
        }
        if (code.equals("f")) {
            return FILE;
        }
        throw new IllegalArgumentException("not a location: " + code);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /// The grammar of written locations.
    final class Codes {
        private static final Pattern CELL = Pattern.compile("t(\\d{1,9})r(\\d{1,9})c(\\d{1,9})");
        private static final Pattern TEXT = Pattern.compile("p(\\d{1,9})(?:@(\\d{1,9})-(\\d{1,9}))?");

        private Codes() {}
    }
}
