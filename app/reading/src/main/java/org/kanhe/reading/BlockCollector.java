package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Heading;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Remark;
import org.kanhe.core.document.Table;
import org.kanhe.core.source.Location;

/// Collects the blocks of one document and numbers them. Blank paragraphs are not kept.
final class BlockCollector {
    private static final int MOST_REMARKS = 20_000;

    private final ReadingLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int tables;
    private long cells;

    BlockCollector(ReadingLimits limits) {
        this.limits = limits;
    }

    void heading(int level, String text) {
        if (!text.isBlank()) {
            blocks.add(new Heading(blocks.size(), level, text));
        }
    }

    void paragraph(String text) {
        if (!Texts.isBlank(text)) {
            blocks.add(new Paragraph(blocks.size(), text));
        }
    }

    /// @throws RefusedException when the file now has more cells than it may
    void table(String name, Table.Grid grid, List<Cell> drawn) throws RefusedException {
        cells += drawn.size();
        if (cells > limits.cells()) {
            throw new RefusedException(Reason.TOO_LARGE, "its tables have " + limits.exceeded(Limit.CELLS));
        }
        int rows = drawn.stream().mapToInt(Cell::endRow).max().orElse(0);
        int columns = drawn.stream().mapToInt(Cell::endColumn).max().orElse(0);
        blocks.add(new Table(blocks.size(), tables++, name, grid, rows, columns, drawn));
    }

    /// Says something of a cell of the table added last. A sheet of a hundred thousand formulas need not repeat them all.
    void remark(int row, int column, Remark.Kind kind, String text) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new Remark(new Location.Cell(tables - 1, row, column), kind, text));
        }
    }

    /// Says that something of the file is a picture, of which nothing is read.
    void picture(String which) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new Remark(Location.FILE, Remark.Kind.PICTURE, which));
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /// Cells that may still be added.
    long cellsLeft() {
        return limits.cells() - cells;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
