package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// The rows of one table of a dump. A blank paragraph at the end of a cell looks like the end of the row, so a row may
/// arrive in pieces (2 + 7 cells, 3 + 6 cells); pieces that add up to the width around them become one row again.
final class DumpRows {
    private static final int MOST_PIECES = 4;
    private static final int LONG_SENTENCE = 40;

    private final List<List<String>> pieces = new ArrayList<>();

    void add(List<String> piece) {
        pieces.add(List.copyOf(piece));
    }

    /// More than titles and captions.
    boolean hasBody() {
        return pieces.stream().anyMatch(p -> p.size() > 1);
    }

    /// A form has begun in this table.
    boolean startsForm() {
        return pieces.stream().anyMatch(p -> DumpMarks.beginsForm(p.getFirst()));
    }

    /// Whether a row of so many cells needs no more: as wide as the heads of the indicators above it.
    boolean isWholeRow(int cells) {
        return cells == headWidth(pieces);
    }

    void emit(BlockCollector into) throws RefusedException {
        if (pieces.isEmpty()) {
            return;
        }
        List<List<String>> rows = joined();
        if (isIndentedText(rows)) {
            rows.forEach(r -> r.forEach(into::paragraph));
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                cells.add(new Cell(r, c, 1, 1, rows.get(r).get(c)));
            }
        }
        into.table("", Table.Grid.SEQUENCE, cells);
    }

    /// Paragraphs that merely begin with a tab are no table.
    private static boolean isIndentedText(List<List<String>> rows) {
        boolean oneColumn = rows.stream().allMatch(r -> r.size() == 1);
        boolean oneRowOfSentences = rows.size() == 1 && rows.getFirst().stream().allMatch(c -> c.length() >= LONG_SENTENCE);
        return oneColumn || oneRowOfSentences;
    }

    private List<List<String>> joined() {
        List<List<String>> rows = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int count = piecesOfOneRow(i, rows);
            List<String> row = new ArrayList<>();
            pieces.subList(i, i + count).forEach(row::addAll);
            rows.add(row);
            i += count;
        }
        return rows;
    }

    /// How many pieces from `from` on make one row.
    private int piecesOfOneRow(int from, List<List<String>> above) {
        List<String> first = pieces.get(from);
        int head = headWidth(above);
        int before = above.isEmpty() ? 0 : above.getLast().size();
        boolean continuesMerge = Texts.isBlank(first.getFirst());
        if (!continuesMerge && !DumpMarks.isLevel(first.getLast())) {
            return 1;
        }
        int sum = first.size();
        for (int n = 1; n < MOST_PIECES && from + n < pieces.size(); n++) {
            List<String> next = pieces.get(from + n);
            if (Texts.isBlank(next.getFirst()) || DumpMarks.beginsClosingRow(next.getFirst()) || DumpMarks.beginsClosingRow(first.getFirst())) {
                return 1;
            }
            sum += next.size();
            if (sum == head || (continuesMerge && sum == before && before > 2)) {
                return n + 1;
            }
        }
        return 1;
    }

    /// Width of the nearest row above that holds the heads 一级指标, 二级指标 …; 0 when there is none.
    private static int headWidth(List<List<String>> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).stream().filter(c -> Texts.squeezed(c).endsWith("级指标")).count() > 1) {
                return above.get(i).size();
            }
        }
        return 0;
    }
}
