package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;

/// One pass over the lines of a table dump.
///
/// A cell is a tab, then its paragraphs, one per line. A row ends with an empty line, a table with one more. So an empty
/// line alone does not say whether a row ends or a cell has a blank paragraph, and text after two empty lines is either
/// running text behind the table or the rest of a cell: [DumpMarks] knows what only stands between tables, and
/// [DumpRows] puts rows together again.
final class DumpReading {
    private final List<String> lines;
    private final BlockCollector into;
    private DumpRows table = new DumpRows();
    private int at;

    DumpReading(List<String> lines, BlockCollector into) {
        this.lines = lines;
        this.into = into;
    }

    void run() throws RefusedException {
        while (at < lines.size()) {
            if (beginsCell(at)) {
                readRow();
            } else {
                endTable();
                into.paragraph(lines.get(at++));
            }
        }
        endTable();
    }

    /// From the tab of the first cell to the gap that ends the row, or to the end of the table.
    private void readRow() throws RefusedException {
        List<String> row = new ArrayList<>();
        while (at < lines.size() && beginsCell(at)) {
            row.add(readCell(row.size()));
            if (at < lines.size() && lines.get(at).isEmpty()) {
                break;
            }
        }
        int next = afterGap(at);
        int gap = next - at;
        if (DumpMarks.isFormTitle(row) && table.hasBody()) {
            endTable();
        }
        table.add(row);
        at = next;
        if (at < lines.size() && beginsCell(at)) {
            if (gap > 2 && table.startsForm() && DumpMarks.beginsForm(textOf(at))) {
                endTable();
            }
            return;
        }
        endTable();
    }

    private String readCell(int cellsBefore) {
        StringBuilder cell = new StringBuilder(textOf(at++));
        while (true) {
            while (at < lines.size() && !lines.get(at).isEmpty() && !beginsCell(at)) {
                cell.append('\n').append(lines.get(at++));
            }
            int next = afterGap(at);
            if (next == at || next == lines.size() || beginsCell(next) || !continuesCell(next - at, next, cellsBefore + 1)) {
                return Texts.withoutTrailingLines(cell.toString());
            }
            cell.append("\n".repeat(next - at));
            at = next;
        }
    }

    /// Whether the text at `line`, after `gap` empty lines, still belongs to the cell before.
    private boolean continuesCell(int gap, int line, int cellsSoFar) {
        int nextCell = line;
        while (nextCell < lines.size() && !beginsCell(nextCell)) {
            nextCell++;
        }
        List<String> stretch = lines.subList(line, nextCell).stream().filter(l -> !Texts.isBlank(l)).toList();
        if (gap == 1) {
            return !DumpMarks.standsBetweenTables(stretch);
        }
        if (nextCell == lines.size() || stretch.stream().anyMatch(DumpMarks::endsTable)) {
            return false;
        }
        return !DumpMarks.isTitle(textOf(nextCell)) && !table.isWholeRow(cellsSoFar);
    }

    private void endTable() throws RefusedException {
        table.emit(into);
        table = new DumpRows();
    }

    private int afterGap(int from) {
        int i = from;
        while (i < lines.size() && (i == from ? lines.get(i).isEmpty() : Texts.isBlank(lines.get(i)) && lines.get(i).indexOf('\t') < 0)) {
            i++;
        }
        return i;
    }

    /// A tab with nothing but white space before it.
    private boolean beginsCell(int line) {
        String text = lines.get(line);
        int tab = text.indexOf('\t');
        return tab >= 0 && Texts.isBlank(text.substring(0, tab));
    }

    private String textOf(int line) {
        String text = lines.get(line);
        return text.substring(text.indexOf('\t') + 1);
    }
}
