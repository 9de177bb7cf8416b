package org.kanhe.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs and tables inside a body, header, cell or text box.
final class WordContent {
    private final WordStyles styles;
    private final WordNumbering numbering;

    WordContent(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /// What stands in the element the cursor is in; consumes it.
    List<WordPiece> pieces(XmlCursor x) throws IOException, RefusedException {
        List<WordPiece> pieces = new ArrayList<>();
        collect(x, pieces);
        return pieces;
    }

    /// A table cell: its properties into `properties`, what stands in it into `content`; consumes it.
    void cell(XmlCursor x, WordTable.CellProperties properties, List<WordPiece> content) throws IOException, RefusedException {
        while (x.nextChild()) {
            if (x.name().equals("tcPr")) {
                properties.read(x);
            } else {
                one(x, content);
            }
        }
    }

    private void collect(XmlCursor x, List<WordPiece> pieces) throws IOException, RefusedException {
        while (x.nextChild()) {
            one(x, pieces);
        }
    }

    private void one(XmlCursor x, List<WordPiece> pieces) throws IOException, RefusedException {
        switch (x.name()) {
            case "p" -> paragraph(x, pieces);
            case "tbl" -> pieces.add(new WordTable(this).read(x));
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice" -> collect(x, pieces);
            default -> x.skip();
        }
    }

    private void paragraph(XmlCursor x, List<WordPiece> pieces) throws IOException, RefusedException {
        Line line = new Line();
        runs(x, line);
        String label = line.numbered ? numbering.label(line.list, line.level) : "";
        pieces.add(new WordPiece.Words(line.text.isEmpty() ? "" : label + line.text, line.outline));
        pieces.addAll(line.boxes);
    }

    /// A paragraph being read.
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final List<WordPiece> boxes = new ArrayList<>();
        private int outline = -1;
        private boolean numbered;
        private boolean hidden;
        private String list = "";
        private int level;
    }

    private void runs(XmlCursor x, Line line) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "pPr" -> properties(x, line);
                case "r" -> run(x, line);
                case "rPr" -> line.hidden |= hides(x);
                case "t" -> line.text.append(x.text());
                case "tab", "ptab" -> append(x, line, "\t");
                case "br" -> append(x, line, x.attribute("type").filter(t -> !t.equals("textWrapping")).isPresent() ? "" : "\n");
                case "cr" -> append(x, line, "\n");
                case "noBreakHyphen" -> append(x, line, "\u2011");
                case "sym" -> append(x, line, WordSymbols.shown(x.attribute("font").orElse(""), x.attribute("char").orElse("")));
                case "txbxContent" -> line.boxes.addAll(pieces(x));
                case "drawing", "pict", "object" -> boxes(x, line);
                case "del", "moveFrom", "delText", "instrText", "sdtPr", "sdtEndPr", "Fallback", "rt", "footnoteReference", "endnoteReference", "fldData", "bookmarkStart", "bookmarkEnd", "proofErr" -> x.skip();
                default -> runs(x, line);
            }
        }
    }

    /// Text formatted as hidden is not on the paper.
    private void run(XmlCursor x, Line line) throws IOException, RefusedException {
        int from = line.text.length();
        line.hidden = false;
        runs(x, line);
        if (line.hidden) {
            line.text.setLength(from);
        }
        line.hidden = false;
    }

    private static boolean hides(XmlCursor x) throws IOException, RefusedException {
        boolean hides = false;
        while (x.nextChild()) {
            hides |= x.name().equals("vanish") && x.isOn();
            x.skip();
        }
        return hides;
    }

    private static void append(XmlCursor x, Line line, String text) throws IOException, RefusedException {
        line.text.append(text);
        x.skip();
    }

    /// Text boxes at any depth of a drawing; nothing else of it is text of the document.
    private void boxes(XmlCursor x, Line line) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "txbxContent" -> line.boxes.addAll(pieces(x));
                case "Fallback" -> x.skip();
                default -> boxes(x, line);
            }
        }
    }

    private void properties(XmlCursor x, Line line) throws IOException, RefusedException {
        int own = -2;
        while (x.nextChild()) {
            switch (x.name()) {
                case "pStyle" -> {
                    WordStyles.Style style = styles.of(x.attribute("val").orElse(""));
                    line.outline = style.outline();
                    line.numbered |= !style.list().isEmpty();
                    line.list = line.list.isEmpty() ? style.list() : line.list;
                    line.level = Math.max(line.level, style.level());
                    x.skip();
                }
                case "outlineLvl" -> {
                    own = x.number("val", 9);
                    x.skip();
                }
                case "numPr" -> number(x, line);
                default -> x.skip();
            }
        }
        if (own != -2) {
            line.outline = own > 8 ? -1 : own;
        }
    }

    private static void number(XmlCursor x, Line line) throws IOException, RefusedException {
        while (x.nextChild()) {
            switch (x.name()) {
                case "ilvl" -> line.level = x.number("val", 0);
                case "numId" -> {
                    line.list = x.attribute("val").orElse("0");
                    line.numbered = !line.list.equals("0");
                }
                default -> {}
            }
            x.skip();
        }
    }
}
