package org.kanhe.core.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Table;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// A document written as text:
/// ```
/// 一行正文                      a paragraph
/// # 工作表名                    a heading
/// | 甲 | < | 乙 |               a row of a drawn table; < goes on with the cell to the left, ^ with the one above
/// / 甲 / 乙                     a row of a dump: merges are lost, rows differ in width
/// ```
/// `⏎` breaks a line inside a cell. An empty line ends a table; a line that begins with `//` is a remark.
final class DrawnForm {
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private Table.Grid grid = Table.Grid.DRAWN;
    private int tables;

    private DrawnForm() {}

    /// @param file below `src/test/resources/forms`
    static Document file(String file) {
        try {
            return document(Files.readString(folder().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        return Path.of(System.getProperty("kanhe.root", "../.."), "app/core/src/test/resources/forms");
    }

    static Document document(String text) {
        DrawnForm drawn = new DrawnForm();
        text.lines().filter(l -> !l.startsWith("//")).forEach(drawn::line);
        drawn.endTable();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Document(new SourceFile(SourceId.of(bytes), "drawn.txt", bytes.length, "text/plain"), "drawn/1", drawn.blocks);
    }

    private void line(String line) {
        if (line.startsWith("| ")) {
            row(Table.Grid.DRAWN, line.substring(2), " \\|(?: |$)");
        } else if (line.startsWith("/ ")) {
            row(Table.Grid.SEQUENCE, line.substring(2), " /(?: |$)");
        } else {
            endTable();
            if (line.startsWith("# ")) {
                blocks.add(new Heading(blocks.size(), 1, line.substring(2)));
            } else if (!line.isBlank()) {
                blocks.add(new Paragraph(blocks.size(), line));
            }
        }
    }

    private void row(Table.Grid kind, String cells, String separator) {
        grid = kind;
        List<String> row = new ArrayList<>(Arrays.asList((cells + " ").split(separator, -1)));
        if (row.getLast().isBlank()) {
            row.removeLast();
        }
        rows.add(row.stream().map(c -> c.strip().replace("⏎", "\n")).toList());
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String text = rows.get(r).get(c);
                boolean drawn = grid == Table.Grid.DRAWN;
                if (!drawn || !(text.equals("<") || text.equals("^"))) {
                    cells.add(new Cell(r, c, drawn ? down(r, c) : 1, drawn ? right(r, c) : 1, text));
                }
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        blocks.add(new Table(blocks.size(), tables++, sheetName(), grid, rows.size(), columns, cells));
        rows.clear();
    }

    private String sheetName() {
        return !blocks.isEmpty() && blocks.getLast() instanceof Heading h ? h.text() : "";
    }

    private int right(int row, int column) {
        int span = 1;
        while (column + span < rows.get(row).size() && rows.get(row).get(column + span).equals("<")) {
            span++;
        }
        return span;
    }

    private int down(int row, int column) {
        int span = 1;
        while (row + span < rows.size() && column < rows.get(row + span).size() && rows.get(row + span).get(column).equals("^")) {
            span++;
        }
        return span;
    }
}
