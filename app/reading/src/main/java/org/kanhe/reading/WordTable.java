package org.kanhe.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A `w:tbl`: cells on the grid of column spans, those merged downwards joined.
final class WordTable {
    private final WordContent words;
    private final List<WordPiece.Filled> cells = new ArrayList<>();
    private final Map<Integer, Integer> open = new HashMap<>();
    private int row;

    WordTable(WordContent words) {
        this.words = words;
    }

    WordPiece.Grid read(XmlCursor x) throws IOException, RefusedException {
        rows(x);
        return new WordPiece.Grid(List.copyOf(cells));
    }

    private void rows(XmlCursor x) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "tr" -> row(x);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> rows(x);
                default -> x.skip();
            }
        }
    }

    /// A row being read.
    private static final class Row {
        private int column;
        private boolean deleted;
        private final List<Read> cells = new ArrayList<>();
    }

    /// A cell as written in the row.
    ///
    /// @param goesOn continues the cell above
    private record Read(int column, int span, boolean merged, boolean goesOn, List<WordPiece> content) {}

    private void row(XmlCursor x) throws IOException, RefusedException {
        Row read = new Row();
        cells(x, read);
        if (!read.deleted && !read.cells.isEmpty()) {
            read.cells.forEach(this::place);
            row++;
        }
    }

    private void cells(XmlCursor x, Row into) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "trPr" -> rowProperties(x, into);
                case "tc" -> cell(x, into);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> cells(x, into);
                default -> x.skip();
            }
        }
    }

    private static void rowProperties(XmlCursor x, Row into) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "gridBefore" -> into.column = Math.clamp(x.number("val", 0), 0, 1000);
                case "del" -> into.deleted = true;
                default -> {}
            }
            x.skip();
        }
    }

    private void cell(XmlCursor x, Row into) throws IOException, RefusedException {
        CellProperties p = new CellProperties();
        List<WordPiece> content = new ArrayList<>();
        words.cell(x, p, content);
        if (p.deleted) {
            return;
        }
        if (p.joinsLeft && !into.cells.isEmpty()) {
            Read left = into.cells.removeLast();
            content.addAll(0, left.content());
            into.cells.add(new Read(left.column(), left.span() + p.span, left.merged(), left.goesOn(), content.stream().filter(c -> !(c instanceof WordPiece.Words w && w.text().isEmpty())).toList()));
        } else {
            into.cells.add(new Read(into.column, p.span, p.merged, p.goesOn, content));
        }
        into.column += p.span;
    }

    /// Span and merges of a cell.
    static final class CellProperties {
        private int span = 1;
        private boolean merged;
        private boolean goesOn;
        private boolean joinsLeft;
        private boolean deleted;

        void read(XmlCursor x) throws IOException, RefusedException {
            while (x.nextChild()) {
                switch (x.name()) {
                    case "gridSpan" -> span = Math.clamp(x.number("val", 1), 1, 1000);
                    case "vMerge" -> {
                        merged = true;
                        goesOn = !x.attribute("val").orElse("continue").equals("restart");
                    }
                    case "hMerge" -> joinsLeft = !x.attribute("val").orElse("continue").equals("restart");
                    case "cellDel" -> deleted = true;
                    default -> {}
                }
                x.skip();
            }
        }
    }

    private void place(Read read) {
        Integer above = open.get(read.column());
        if (read.goesOn() && above != null && cells.get(above).columnSpan() == read.span() && cells.get(above).row() + cells.get(above).rowSpan() == row) {
            WordPiece.Filled begun = cells.get(above);
            cells.set(above, new WordPiece.Filled(begun.row(), begun.column(), begun.rowSpan() + 1, begun.columnSpan(), joined(begun.content(), read.content())));
            return;
        }
        cells.add(new WordPiece.Filled(row, read.column(), 1, read.span(), read.content()));
        if (read.merged()) {
            open.put(read.column(), cells.size() - 1);
        } else {
            open.remove(read.column());
        }
    }

    /// Programs leave text behind in the hidden part of a merged cell; it is kept unless it only repeats the cell.
    private static List<WordPiece> joined(List<WordPiece> begun, List<WordPiece> hidden) {
        String more = Texts.squeezed(WordPiece.flat(hidden));
        if (more.isEmpty() || Texts.squeezed(WordPiece.flat(begun)).endsWith(more)) {
            return begun;
        }
        List<WordPiece> all = new ArrayList<>(begun);
        all.addAll(hidden);
        return all;
    }
}
