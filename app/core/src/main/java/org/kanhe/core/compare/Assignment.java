package org.kanhe.core.compare;

import java.util.Arrays;

/// The one-to-one assignment of rows to columns with the greatest total gain (the Hungarian method with potentials,
/// O(n³)); pairs without gain are left alone.
final class Assignment {
    private static final int NONE = -1;

    private Assignment() {}

    /// For each row the column it is given, or -1.
    ///
    /// @param gain of giving a column to a row, 0 where they must not meet; rows of the same length
    static int[] best(double[][] gain, int columns) {
        int rows = gain.length;
        int n = Math.max(rows, columns);
        double[] rowPotential = new double[n + 1];
        double[] columnPotential = new double[n + 1];
        int[] rowOf = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            augment(row, n, gain, columns, rowPotential, columnPotential, rowOf);
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column] - 1;
            if (row < rows && gain[row][column - 1] > 0) {
                columnOf[row] = column - 1;
            }
        }
        return columnOf;
    }

    private static void augment(int start, int n, double[][] gain, int columns, double[] u, double[] v, int[] rowOf) {
        double[] least = new double[n + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        boolean[] used = new boolean[n + 1];
        int[] cameFrom = new int[n + 1];
        rowOf[0] = start;
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
            int next = 0;
            double step = Double.MAX_VALUE;
            for (int j = 1; j <= n; j++) {
                if (used[j]) {
                    continue;
                }
                double reduced = cost(gain, columns, row, j) - u[row] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    cameFrom[j] = column;
                }
                if (least[j] < step) {
                    step = least[j];
                    next = j;
                }
            }
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    u[rowOf[j]] += step;
                    v[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            int before = cameFrom[column];
            rowOf[column] = rowOf[before];
            column = before;
        }
    }

    private static double cost(double[][] gain, int columns, int row, int column) {
        return row <= gain.length && column <= columns ? -gain[row - 1][column - 1] : 0;
    }
}
