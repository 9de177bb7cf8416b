package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;

/// Paragraphs and tables of an RTF file. A table inside a cell is its text: cells apart by tabs, rows by line ends.
final class RtfContent {
    private final BlockCollector into;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private EdgeGrid table = new EdgeGrid();
    private Edge coming = new Edge(0, false, false, false);
    private int rowLeft;
    private boolean inTable;
    private int outline = -1;
    private boolean numbered;

    /// How one cell of the row is drawn.
    private record Edge(int right, boolean joinsLeft, boolean merged, boolean goesOn) {}

    RtfContent(BlockCollector into) {
        this.into = into;
    }

    void text(String shown) {
        text.append(shown);
    }

    void word(String word, int number) throws RefusedException {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "line", "lbr" -> text.append('\n');
            case "listtext", "pntext" -> numbered = true;
            case "nestcell" -> text.append('\t');
            case "nestrow" -> text.append('\n');
            case "pard" -> {
                inTable = false;
                outline = -1;
            }
            case "intbl" -> inTable = number != 0;
            case "outlinelevel" -> outline = number;
            case "trowd" -> {
                edges.clear();
                rowLeft = 0;
                coming = new Edge(0, false, false, false);
            }
            case "trleft" -> rowLeft = number;
            case "clmrg" -> coming = new Edge(0, true, coming.merged(), coming.goesOn());
            case "clvmgf" -> coming = new Edge(0, coming.joinsLeft(), true, false);
            case "clvmrg" -> coming = new Edge(0, coming.joinsLeft(), true, true);
            case "cellx" -> {
                edges.add(new Edge(number, coming.joinsLeft(), coming.merged(), coming.goesOn()));
                coming = new Edge(0, false, false, false);
            }
            case "cell" -> {
                cells.add(labelled(text.toString()));
                text.setLength(0);
            }
            case "row" -> endRow();
            default -> {}
        }
    }

    void finish() throws RefusedException {
        endRow();
        inTable = false;
        endParagraph();
        endTable();
    }

    private void endParagraph() throws RefusedException {
        if (inTable || !cells.isEmpty()) {
            text.append('\n');
            return;
        }
        endTable();
        String shown = labelled(Texts.withoutTrailingLines(text.toString()));
        text.setLength(0);
        if (outline >= 0 && outline < 9) {
            into.heading(outline + 1, shown);
        } else if (!WordReader.isPageNumber(shown)) {
            into.paragraph(shown);
        }
    }

    /// An automatic number stands before its text with a tab between; it is shown as in a `.docx`.
    private String labelled(String line) {
        int tab = numbered ? line.indexOf('\t') : -1;
        numbered = false;
        if (tab < 0) {
            return line;
        }
        String label = line.substring(0, tab).strip();
        boolean needsSpace = !label.isEmpty() && label.charAt(label.length() - 1) < 0x2E80;
        return label + (needsSpace ? " " : "") + line.substring(tab + 1);
    }

    private void endRow() {
        List<EdgeGrid.Drawn> row = new ArrayList<>();
        int left = rowLeft;
        for (int i = 0; i < cells.size(); i++) {
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(left + 1000, false, false, false);
            int right = Math.max(left + 1, edge.right());
            row.add(new EdgeGrid.Drawn(left, right, edge.joinsLeft(), edge.merged(), edge.goesOn(), cells.get(i)));
            left = right;
        }
        cells.clear();
        if (!row.isEmpty()) {
            table.add(row);
        }
    }

    private void endTable() throws RefusedException {
        if (!table.isEmpty()) {
            table.emit(into);
            table = new EdgeGrid();
        }
    }
}
