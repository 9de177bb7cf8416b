package org.kanhe.server.page;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// A table written as text: `|` between cells, `<` continues the cell to the left, `^` the cell above, `.` is blank.
public final class Drawing {
    private final String[][] places;

    private Drawing(String text) {
        places = text.strip().lines().map(line -> java.util.Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)).toArray(String[][]::new);
    }

    public static Table table(int index, int ordinal, String text) {
        Drawing drawing = new Drawing(text);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < drawing.places.length; r++) {
            for (int c = 0; c < drawing.places[r].length; c++) {
                if (!drawing.continues(r, c)) {
                    cells.add(drawing.cell(r, c));
                }
            }
        }
        return new Table(index, ordinal, "", Table.Grid.DRAWN, drawing.places.length, drawing.places[0].length, cells);
    }

    private Cell cell(int row, int column) {
        int width = 1;
        while (is(row, column + width, "<")) {
            width++;
        }
        int height = 1;
        while (is(row + height, column, "^")) {
            height++;
        }
        String text = places[row][column];
        return new Cell(row, column, height, width, text.equals(".") ? "" : text.replace("\\n", "\n"));
    }

    private boolean continues(int row, int column) {
        return is(row, column, "<") || is(row, column, "^");
    }

    private boolean is(int row, int column, String sign) {
        return row < places.length && column < places[row].length && places[row][column].equals(sign);
    }
}
