package org.kanhe.cli.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A form written down as text, one line per table row:
///
/// ```
/// = title                     a heading of the document
/// plain line                  a paragraph
/// | 项目名称 | 免费开放 >8      a table row; `>8` spans eight columns, `v5` five rows, `⏎` breaks the line in a cell
/// ^                           as a cell: goes on from the cell above
/// --- sheet name              the next sheet of a workbook, a new page of a document
/// ```
record FormText(List<Part> parts) {
    sealed interface Part {
        record Title(String text) implements Part {}

        record Line(String text) implements Part {}

        record Grid(List<List<Cell>> rows) implements Part {}

        record Break(String name) implements Part {}
    }

    record Cell(String text, int across, int down, boolean continued) {}

    static FormText parse(String text) {
        List<Part> parts = new ArrayList<>();
        List<List<Cell>> grid = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|") && !grid.isEmpty()) {
                parts.add(new Part.Grid(List.copyOf(grid)));
                grid.clear();
            }
            if (line.startsWith("|")) {
                grid.add(Arrays.stream(line.substring(1).split("\\|", -1)).map(FormText::cell).toList());
            } else if (line.startsWith("= ")) {
                parts.add(new Part.Title(line.substring(2)));
            } else if (line.startsWith("--- ")) {
                parts.add(new Part.Break(line.substring(4)));
            } else {
                parts.add(new Part.Line(line));
            }
        }
        if (!grid.isEmpty()) {
            parts.add(new Part.Grid(List.copyOf(grid)));
        }
        return new FormText(parts);
    }

    private static Cell cell(String written) {
        int across = 1;
        int down = 1;
        List<String> words = new ArrayList<>(Arrays.asList(written.strip().split(" ")));
        while (words.size() > 0 && words.getLast().matches("[>v]\\d+")) {
            String mark = words.removeLast();
            if (mark.charAt(0) == '>') {
                across = Integer.parseInt(mark.substring(1));
            } else {
                down = Integer.parseInt(mark.substring(1));
            }
        }
        String text = String.join(" ", words).replace('⏎', '\n');
        return new Cell(text.equals("^") ? "" : text, across, down, text.equals("^"));
    }

    /// Columns of a grid.
    static int width(Part.Grid grid) {
        return grid.rows().stream().mapToInt(row -> row.stream().mapToInt(Cell::across).sum()).max().orElse(1);
    }
}
