package org.kanhe.core.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Quantities;

/// Lays the cells of a row that is shorter or longer than its head under the columns they fit best, keeping their order.
final class Alignment {
    private static final double SKIP_CELL = -2;
    private static final double SKIP_BLANK = -0.6;
    private static final double SKIP_COLUMN = -0.2;

    private Alignment() {}

    /// Each cell under the column of the same number.
    static int[] straight(int size) {
        return IntStream.range(0, size).toArray();
    }

    /// For each cell the number of its column, -1 for none.
    static int[] of(List<FormCell> cells, List<Columns.Column> columns) {
        int n = cells.size();
        int m = columns.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                best[i][j] = best(best, cells, columns, i, j);
            }
        }
        int[] places = new int[n];
        Arrays.fill(places, -1);
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (best[i][j] == fit(cells.get(i), columns.get(j)) + best[i + 1][j + 1]) {
                places[i++] = j++;
            } else if (best[i][j] == SKIP_COLUMN + best[i][j + 1]) {
                j++;
            } else {
                i++;
            }
        }
        return places;
    }

    private static double best(double[][] best, List<FormCell> cells, List<Columns.Column> columns, int i, int j) {
        boolean cellsLeft = i < cells.size();
        boolean columnsLeft = j < columns.size();
        if (!cellsLeft && !columnsLeft) {
            return 0;
        }
        double skipCell = cellsLeft ? (cells.get(i).blank() ? SKIP_BLANK : SKIP_CELL) + best[i + 1][j] : Double.NEGATIVE_INFINITY;
        double skipColumn = columnsLeft ? SKIP_COLUMN + best[i][j + 1] : Double.NEGATIVE_INFINITY;
        double pair = cellsLeft && columnsLeft ? fit(cells.get(i), columns.get(j)) + best[i + 1][j + 1] : Double.NEGATIVE_INFINITY;
        return Math.max(pair, Math.max(skipColumn, skipCell));
    }

    private static boolean isMeasured(String text) {
        return text.length() < 30 && IndicatorValues.parse(text) instanceof IndicatorValue.Measured;
    }

    /// How well a cell fits a column: above 0 well, below 0 badly.
    static double fit(FormCell cell, Columns.Column column) {
        String text = cell.text();
        if (column.role().isEmpty()) {
            boolean side = Words.means(text, FormLabel.INDICATOR_BLOCK) || Words.means(text, FormLabel.FUNDING_BLOCK) || Words.means(text, FormLabel.GOAL_BLOCK);
            return cell.blank() || side ? 1 : -0.5;
        }
        if (cell.blank()) {
            return 0.5;
        }
        boolean number = Quantities.isBlankLike(text) || Quantities.score(text).isPresent();
        return switch (column.role().get()) {
            case LEVEL1 -> LevelLabels.isLevel1(text) ? 5 : number ? -3 : -0.5;
            case LEVEL2 -> LevelLabels.isClass(text) ? 5 : LevelLabels.isLevel2(text) ? 1.5 : number || LevelLabels.isLevel1(text) ? -3 : -0.5;
            case NAME -> LevelLabels.isClass(text) ? -2 : number ? -0.5 : isMeasured(text) ? 0.5 : 2;
            case WEIGHT, SCORE -> number ? 3 : -3;
            case INITIAL, ANNUAL, EXECUTED, RATE -> text.codePoints().anyMatch(Character::isDigit) ? 2 : -2;
            case REASON, REMARK -> number ? -1 : 1;
            case SERIAL -> number ? 2 : -2;
            case TARGET, ADJUSTED_TARGET, ACTUAL -> isMeasured(text) ? 1.6 : 1.2;
            case PROJECT, PROJECT_CODE, UNIT, DEPARTMENT, IMPLEMENTING_UNIT, CONTACT, CONTACT_AND_PHONE, PHONE, PREPARER, FILL_DATE, UNIT_HEAD, YEAR, FORM_NUMBER,
                    OFFICE, TOTAL_SCORE, GRADE, FUNDING_BLOCK, BY_INCOME, BY_EXPENSE, GOAL_BLOCK, LONG_TERM_GOAL, EXPECTED, ADJUSTED_GOAL, GOAL_ACTUAL,
                    INDICATOR_BLOCK, MEASURE_UNIT, NATURE, COEFFICIENT, CORE, STANDARD, TOTAL_ROW, SUBTOTAL_ROW, OUTLOOK -> 1.2;
        };
    }
}
