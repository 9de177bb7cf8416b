package org.kanhe.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.document.Cell;

/// A table nobody drew lines around: texts that stand under each other, line after line.
///
/// @param firstLine first line of the page that belongs to it
/// @param endLine   the line after its last
/// @param columns   where its columns stand, left to right
/// @param cells     of its grid, blank ones included
record AlignedTable(int firstLine, int endLine, List<Column> columns, List<Cell> cells) {
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_LINES_OF_TWO_COLUMNS = 4;
    private static final int MOST_COLUMNS = 40;
    /// Of ten lines one may cross the white between two columns: a head over several of them
    private static final int LINES_PER_CROSSING = 6;

    /// Horizontal extent of a column.
    record Column(double left, double right) {
        boolean meets(PageLine text) {
            return Math.min(right, text.right()) - Math.max(left, text.left()) > Math.min(2, (text.right() - text.left()) / 2);
        }

        boolean sameAs(Column other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 0.5 * Math.min(right - left, other.right - other.left);
        }
    }

    /// All such tables among lines of running text.
    ///
    /// @param lines each line as the texts in it, parted where there is a wide gap
    /// @param rules horizontal lines drawn between them, by height
    static List<AlignedTable> among(List<List<PageLine>> lines, List<Double> rules) {
        List<AlignedTable> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = stretchEnd(lines, at);
            AlignedTable table = end - at < FEWEST_LINES ? null : read(lines, at, end, rules);
            if (table != null) {
                tables.add(table);
                at = table.endLine();
            } else {
                at = Math.max(at + 1, end);
            }
        }
        return tables;
    }

    /// From a line in several parts as far as the lines go on like that; a part that was too long for its column stands
    /// alone in the next line.
    private static int stretchEnd(List<List<PageLine>> lines, int from) {
        if (!isParted(lines.get(from))) {
            return from;
        }
        int end = from + 1;
        double width = width(lines, from);
        for (int i = from + 1; i < lines.size(); i++) {
            List<PageLine> line = lines.get(i);
            PageLine above = lines.get(i - 1).getFirst();
            boolean near = line.getFirst().top() - above.top() < 4 * Math.max(above.height(), line.getFirst().height());
            if (!near) {
                break;
            } else if (isParted(line)) {
                end = i + 1;
            } else if (i - end > 3 || line.getFirst().right() - line.getFirst().left() > 0.6 * width) {
                break;
            }
        }
        // What follows the last parted line closely and in one column is the rest of its cells
        while (end < lines.size() && isRest(lines, from, end)) {
            end++;
        }
        return end;
    }

    private static boolean isRest(List<List<PageLine>> lines, int from, int at) {
        List<PageLine> line = lines.get(at);
        PageLine above = lines.get(at - 1).getFirst();
        return line.size() == 1 && line.getFirst().left() > lines.get(from).getFirst().right() && line.getFirst().top() - above.top() < 1.6 * above.height();
    }

    /// Several parts, and not all of them labelled: 填报单位：… 单位：万元 is a line above a table, not a row of it.
    private static boolean isParted(List<PageLine> line) {
        return line.size() > 1 && line.stream().anyMatch(p -> p.text().indexOf('：') < 0 && p.text().indexOf(':') < 0);
    }

    private static double width(List<List<PageLine>> lines, int from) {
        double left = lines.stream().skip(from).flatMap(List::stream).mapToDouble(PageLine::left).min().orElse(0);
        double right = lines.stream().skip(from).flatMap(List::stream).mapToDouble(PageLine::right).max().orElse(0);
        return right - left;
    }

    private static @Nullable AlignedTable read(List<List<PageLine>> lines, int from, int end, List<Double> rules) {
        List<List<PageLine>> own = lines.subList(from, end);
        long parted = own.stream().filter(AlignedTable::isParted).count();
        List<Column> columns = columns(own);
        long torn = own.stream().filter(l -> columns.stream().anyMatch(c -> l.stream().filter(c::meets).count() > 1)).count();
        boolean enough = parted >= (columns.size() == 2 ? FEWEST_LINES_OF_TWO_COLUMNS : FEWEST_LINES);
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS || !enough || torn * 5 > own.size()) {
            return null;
        }
        return new AlignedTable(from, end, columns, AlignedRows.cells(own, columns, rules));
    }

    /// Where text stands in nearly every line there is a column; where it does in hardly any there is the white between.
    private static List<Column> columns(List<List<PageLine>> lines) {
        TreeMap<Integer, Integer> steps = new TreeMap<>();
        for (PageLine part : lines.stream().flatMap(List::stream).toList()) {
            steps.merge((int) Math.floor(part.left()), 1, Integer::sum);
            steps.merge((int) Math.ceil(part.right()), -1, Integer::sum);
        }
        int crossings = lines.size() / LINES_PER_CROSSING;
        List<Column> columns = new ArrayList<>();
        int covered = 0;
        int begun = 0;
        for (var step : steps.entrySet()) {
            int now = covered + step.getValue();
            if (covered <= crossings && now > crossings) {
                begun = step.getKey();
            } else if (covered > crossings && now <= crossings) {
                columns.add(new Column(begun, step.getKey()));
            }
            covered = now;
        }
        columns.sort(Comparator.comparingDouble(Column::left));
        return List.copyOf(columns);
    }

    /// Whether it goes on where another ended on the page before.
    boolean goesOn(List<Column> above) {
        if (above.size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).sameAs(above.get(i))) {
                return false;
            }
        }
        return true;
    }
}
