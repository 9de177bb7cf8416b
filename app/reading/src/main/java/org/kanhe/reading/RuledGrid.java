package org.kanhe.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The cells that crossing lines make. Places with no line between them are one merged cell.
///
/// @param xs    edges of the columns, left to right
/// @param ys    edges of the rows, top to bottom
/// @param cells rectangles on that grid, by row, then column; never overlapping
record RuledGrid(List<Double> xs, List<Double> ys, List<Box> cells) {
    private static final double SAME = 2.5;
    private static final int MOST_LINES = 20_000;

    /// A cell: first row and column, and how many of each.
    record Box(int row, int column, int rows, int columns) {}

    double left() {
        return xs.getFirst();
    }

    double right() {
        return xs.getLast();
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    boolean holds(PageGlyph g) {
        return g.middleX() >= left() - 1 && g.middleX() <= right() + 1 && g.middleY() >= top() - 1 && g.middleY() <= bottom() + 1;
    }

    /// All grids on a page, top to bottom. A lone box is no table.
    ///
    /// @throws RefusedException when there are more lines than any form has
    static List<RuledGrid> of(List<Ruling> lines) throws RefusedException {
        if (lines.size() > MOST_LINES) {
            throw new RefusedException(Reason.TOO_LARGE, "more than " + MOST_LINES + " lines on a page");
        }
        List<RuledGrid> grids = new ArrayList<>();
        for (List<Ruling> connected : connected(lines)) {
            List<Double> xs = levels(connected, false);
            List<Double> ys = levels(connected, true);
            if (xs.size() > 1 && ys.size() > 1 && xs.size() + ys.size() > 4) {
                grids.add(new RuledGrid(xs, ys, cells(connected, xs, ys)));
            }
        }
        grids.sort(Comparator.comparingDouble(RuledGrid::top).thenComparingDouble(RuledGrid::left));
        return grids;
    }

    private static List<List<Ruling>> connected(List<Ruling> lines) {
        int[] parent = new int[lines.size()];
        Arrays.setAll(parent, i -> i);
        List<Integer> across = new ArrayList<>();
        List<Integer> down = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            (lines.get(i).horizontal() ? across : down).add(i);
        }
        for (int a : across) {
            for (int d : down) {
                if (lines.get(a).crosses(lines.get(d))) {
                    parent[root(parent, a)] = root(parent, d);
                }
            }
        }
        List<List<Ruling>> groups = new ArrayList<>();
        int[] groupOf = new int[lines.size()];
        Arrays.fill(groupOf, -1);
        for (int i = 0; i < lines.size(); i++) {
            int root = root(parent, i);
            if (groupOf[root] < 0) {
                groupOf[root] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(groupOf[root]).add(lines.get(i));
        }
        return groups;
    }

    private static int root(int[] parent, int of) {
        int i = of;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private static List<Double> levels(List<Ruling> lines, boolean horizontal) {
        List<Double> levels = new ArrayList<>();
        lines.stream().filter(l -> l.horizontal() == horizontal).map(Ruling::level).sorted().forEach(l -> {
            if (levels.isEmpty() || l - levels.getLast() > SAME) {
                levels.add(l);
            }
        });
        return levels;
    }

    private static List<Box> cells(List<Ruling> lines, List<Double> xs, List<Double> ys) {
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        boolean[][] right = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (Ruling line : lines) {
            List<Double> levels = line.horizontal() ? ys : xs;
            List<Double> along = line.horizontal() ? xs : ys;
            int edge = nearest(levels, line.level()) - 1;
            for (int i = 0; edge >= 0 && edge < levels.size() - 2 && i < along.size() - 1; i++) {
                double middle = (along.get(i) + along.get(i + 1)) / 2;
                if (middle >= line.from() && middle <= line.to()) {
                    if (line.horizontal()) {
                        below[edge][i] = true;
                    } else {
                        right[i][edge] = true;
                    }
                }
            }
        }
        return boxes(right, below, rows, columns);
    }

    private static int nearest(List<Double> levels, double level) {
        int best = 0;
        for (int i = 1; i < levels.size(); i++) {
            if (Math.abs(levels.get(i) - level) < Math.abs(levels.get(best) - level)) {
                best = i;
            }
        }
        return best;
    }

    private static List<Box> boxes(boolean[][] right, boolean[][] below, int rows, int columns) {
        boolean[][] taken = new boolean[rows][columns];
        List<Box> boxes = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    int end = c + 1;
                    while (end < columns && !right[r][end - 1] && !taken[r][end]) {
                        end++;
                    }
                    int bottom = r + 1;
                    while (bottom < rows && isOpen(right, below, taken, bottom, c, end)) {
                        bottom++;
                    }
                    for (int i = r; i < bottom; i++) {
                        Arrays.fill(taken[i], c, end, true);
                    }
                    boxes.add(new Box(r, c, bottom - r, end - c));
                }
            }
        }
        return boxes;
    }

    /// Whether the places of `row` between two columns belong to the cell above them.
    private static boolean isOpen(boolean[][] right, boolean[][] below, boolean[][] taken, int row, int from, int end) {
        for (int c = from; c < end; c++) {
            if (below[row - 1][c] || taken[row][c] || (c < end - 1 && right[row][c])) {
                return false;
            }
        }
        return true;
    }
}
