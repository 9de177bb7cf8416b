package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kanhe.core.document.Cell;

/// Lines of a table without lines as rows. A line may be the rest of the row above it: where rules part the rows, one
/// without a rule above it; else one that stands closer to the line above than rows do, and leaves the first column empty.
final class AlignedRows {
    private static final double CLOSER = 0.85;

    private AlignedRows() {}

    static List<Cell> cells(List<List<PageLine>> lines, List<AlignedTable.Column> columns, List<Double> rules) {
        List<String[]> rows = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        boolean ruled = ruled(lines, rules);
        double rowGap = rowGap(lines, columns);
        for (int i = 0; i < lines.size(); i++) {
            boolean rest = i > 0 && isRest(lines, i, columns, ruled ? Optional.of(rules) : Optional.empty(), rowGap, rows.getLast());
            if (!rest) {
                rows.add(new String[columns.size()]);
                spans.add(IntStream.range(0, columns.size()).map(_ -> 1).toArray());
            }
            put(lines.get(i), columns, rows.getLast(), spans.getLast());
        }
        return cells(rows, spans);
    }

    private static void put(List<PageLine> line, List<AlignedTable.Column> columns, String[] row, int[] spans) {
        for (PageLine part : line) {
            int[] met = IntStream.range(0, columns.size()).filter(c -> columns.get(c).meets(part)).toArray();
            int first = met.length == 0 ? nearest(part, columns) : met[0];
            row[first] = row[first] == null ? part.text() : row[first] + between(row[first], part.text()) + part.text();
            spans[first] = Math.max(spans[first], met.length == 0 ? 1 : met[met.length - 1] - first + 1);
        }
    }

    /// Numbered parts of an answer stand on lines of their own; anything else was only too long for its column.
    private static String between(String before, String after) {
        boolean numbered = after.matches("(?s)(\\d{1,2}[.、．)）]|[（(]?[一二三四五六七八九十]{1,2}[)）、]).*");
        boolean words = Character.isLetter(before.charAt(before.length() - 1)) && before.charAt(before.length() - 1) < 0x250 && after.charAt(0) < 0x250 && Character.isLetter(after.charAt(0));
        return numbered ? "\n" : words ? " " : "";
    }

    private static int nearest(PageLine part, List<AlignedTable.Column> columns) {
        double middle = (part.left() + part.right()) / 2;
        int best = 0;
        for (int c = 1; c < columns.size(); c++) {
            if (distance(columns.get(c), middle) < distance(columns.get(best), middle)) {
                best = c;
            }
        }
        return best;
    }

    private static double distance(AlignedTable.Column column, double x) {
        return Math.max(0, Math.max(column.left() - x, x - column.right()));
    }

    private static boolean isRest(List<List<PageLine>> lines, int at, List<AlignedTable.Column> columns, Optional<List<Double>> rules, double rowGap, String[] above) {
        double top = lines.get(at).getFirst().top();
        double before = lines.get(at - 1).getFirst().top();
        if (rules.isPresent()) {
            return rules.get().stream().noneMatch(y -> y > before && y < top + 2);
        }
        boolean opensRow = lines.get(at).stream().anyMatch(columns.getFirst()::meets);
        boolean underFilled = lines.get(at).stream().allMatch(p -> IntStream.range(0, columns.size()).anyMatch(c -> columns.get(c).meets(p) && above[c] != null));
        boolean close = top - before < CLOSER * rowGap;
        return !opensRow && underFilled && (close || (lines.get(at).size() == 1 && top - before < 1.6 * lines.get(at).getFirst().height()));
    }

    /// Rules between most of the lines, so that they part rows and not only the head from the body.
    private static boolean ruled(List<List<PageLine>> lines, List<Double> rules) {
        double top = lines.getFirst().getFirst().top();
        double bottom = lines.getLast().getFirst().top();
        return rules.stream().filter(y -> y > top && y < bottom).count() * 5 >= lines.size() * 2L && lines.size() > 2;
    }

    /// The usual distance between lines that both begin in the first column.
    private static double rowGap(List<List<PageLine>> lines, List<AlignedTable.Column> columns) {
        List<Double> gaps = new ArrayList<>();
        double last = Double.NaN;
        for (List<PageLine> line : lines) {
            if (line.stream().anyMatch(columns.getFirst()::meets)) {
                double top = line.getFirst().top();
                if (!Double.isNaN(last)) {
                    gaps.add(top - last);
                }
                last = top;
            }
        }
        return gaps.stream().sorted().skip(gaps.size() / 2).findFirst().orElse(0.0);
    }

    private static List<Cell> cells(List<String[]> rows, List<int[]> spans) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            TreeSet<Integer> filled = new TreeSet<>();
            for (int c = 0; c < rows.get(r).length; c++) {
                if (rows.get(r)[c] != null) {
                    filled.add(c);
                }
            }
            int c = 0;
            while (c < rows.get(r).length) {
                Integer next = filled.higher(c);
                int free = (next == null ? rows.get(r).length : next) - c;
                int span = rows.get(r)[c] == null ? 1 : Math.clamp(spans.get(r)[c], 1, free);
                cells.add(new Cell(r, c, 1, span, rows.get(r)[c] == null ? "" : rows.get(r)[c]));
                c += span;
            }
        }
        return cells;
    }
}
