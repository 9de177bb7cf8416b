package org.kanhe.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// The cells and merged regions of one sheet, trimmed to what is used. Blank cells between used ones are kept, so that
/// an answer nobody gave can be seen, unless the used cells lie so far apart that the sheet is nearly empty.
final class SheetGrid {
    private static final int FARTHEST_MERGE = 64;
    private static final int THINNEST = 50;
    private static final int ALWAYS_WHOLE = 100_000;

    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final SheetRemarks remarks;
    private long filled;

    /// @param hidden the program does not show the sheet
    SheetGrid(boolean hidden) {
        remarks = new SheetRemarks(hidden);
    }

    void hideRow(int row) {
        remarks.hideRow(row);
    }

    /// Columns from the first to the last, both included.
    void hideColumns(int first, int last) {
        remarks.hideColumns(first, last);
    }

    void formula(int row, int column, String formula) {
        remarks.formula(row, column, formula);
    }

    /// A merged region; all ends inclusive.
    record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /// The used part of the sheet; all ends inclusive.
    private record Box(int top, int left, int bottom, int right) {
        long area() {
            return (bottom - top + 1L) * (right - left + 1L);
        }
    }

    /// @throws RefusedException when there are more filled cells than `most`
    void put(int row, int column, String text, long most) throws RefusedException {
        if (!Texts.isBlank(text)) {
            if (++filled > most) {
                throw new RefusedException(Reason.TOO_LARGE, "its sheets have more cells than " + Limit.CELLS.setting() + " allows");
            }
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text);
        }
    }

    void merge(Region region) {
        if (region.firstRow() <= region.lastRow() && region.firstColumn() <= region.lastColumn()) {
            regions.add(region);
        }
    }

    void emit(String name, BlockCollector into) throws RefusedException {
        if (!rows.isEmpty()) {
            Box box = box();
            into.table(name, Table.Grid.DRAWN, cells(box, into.cellsLeft()));
            remarks.emit(name, rows, box.top(), box.left(), into);
        }
    }

    private Box box() {
        int top = rows.firstKey();
        int bottom = rows.lastKey();
        int left = rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
        int right = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
        int lastColumn = right;
        int lastRow = bottom;
        for (Region r : regions) {
            if (rows.getOrDefault(r.firstRow(), new TreeMap<>()).containsKey(r.firstColumn())) {
                lastColumn = Math.max(lastColumn, Math.min(r.lastColumn(), right + FARTHEST_MERGE));
                lastRow = Math.max(lastRow, Math.min(r.lastRow(), bottom + FARTHEST_MERGE));
            }
        }
        return new Box(top, left, lastRow, lastColumn);
    }

    private List<Cell> cells(Box box, long most) {
        boolean whole = box.area() <= most && (box.area() <= ALWAYS_WHOLE || box.area() / THINNEST <= filled);
        List<Region> waiting = regions.stream().filter(r -> r.lastRow() >= box.top() && r.firstRow() <= box.bottom() && r.lastColumn() >= box.left() && r.firstColumn() <= box.right()).sorted(Comparator.comparingInt(Region::firstRow)).toList();
        NavigableMap<Integer, Region> active = new TreeMap<>();
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        for (int row : whole ? java.util.stream.IntStream.rangeClosed(box.top(), box.bottom()).toArray() : rows.keySet().stream().mapToInt(Integer::intValue).toArray()) {
            active.values().removeIf(r -> r.lastRow() < row);
            while (next < waiting.size() && waiting.get(next).firstRow() <= row) {
                activate(waiting.get(next++), row, active);
            }
            NavigableMap<Integer, String> texts = rows.getOrDefault(row, new TreeMap<>());
            if (whole) {
                for (int c = box.left(); c <= box.right(); c = addAt(row, c, texts, active, box, cells)) {}
            } else {
                texts.keySet().forEach(c -> addAt(row, c, texts, active, box, cells));
            }
        }
        return cells;
    }

    /// Regions never overlap in a sound file; in a damaged one the first counts.
    private static void activate(Region region, int row, NavigableMap<Integer, Region> active) {
        Map.Entry<Integer, Region> before = active.floorEntry(region.lastColumn());
        if (region.lastRow() >= row && (before == null || before.getValue().lastColumn() < region.firstColumn())) {
            active.put(region.firstColumn(), region);
        }
    }

    /// Adds the cell seen at a place, unless a merged one that began earlier covers it; gives the next column.
    private static int addAt(int row, int column, NavigableMap<Integer, String> texts, NavigableMap<Integer, Region> active, Box box, List<Cell> cells) {
        Map.Entry<Integer, Region> region = active.floorEntry(column);
        if (region == null || region.getValue().lastColumn() < column) {
            cells.add(new Cell(row - box.top(), column - box.left(), 1, 1, texts.getOrDefault(column, "")));
            return column + 1;
        }
        Region r = region.getValue();
        int firstRow = Math.max(r.firstRow(), box.top());
        int firstColumn = Math.max(r.firstColumn(), box.left());
        if (row == firstRow && column == firstColumn) {
            int rowSpan = Math.min(r.lastRow(), box.bottom()) - firstRow + 1;
            int columnSpan = Math.min(r.lastColumn(), box.right()) - firstColumn + 1;
            cells.add(new Cell(row - box.top(), column - box.left(), rowSpan, columnSpan, texts.getOrDefault(column, "")));
        }
        return Math.min(r.lastColumn(), box.right()) + 1;
    }
}
