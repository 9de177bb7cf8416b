package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Table;

/// Puts pages of drawn text and lines together: ruled tables, with those that run over a page break joined and repeated
/// heads dropped, and running text around them.
final class PageReading {
    private static final double SAME_COLUMNS = 4;
    /// A column of running text is wider than this, so that a few short lines are not taken for one paragraph
    private static final double NARROWEST = 300;

    private final BlockCollector into;
    private List<Cell> cells = List.of();
    private List<Double> columns = List.of();
    private List<AlignedTable.Column> aligned = List.of();
    private int rows;

    PageReading(BlockCollector into) {
        this.into = into;
    }

    void page(List<PageGlyph> glyphs, List<Ruling> lines) throws RefusedException {
        List<RuledGrid> grids = RuledGrid.of(lines);
        List<PageGlyph> running = glyphs.stream().filter(g -> grids.stream().noneMatch(t -> t.holds(g))).toList();
        List<PageLine.Parted> text = PageLine.parted(running).stream().filter(l -> !WordReader.isPageNumber(l.whole().text())).toList();
        List<Double> rules = lines.stream().filter(Ruling::horizontal).map(Ruling::level).sorted().toList();
        double left = glyphs.stream().mapToDouble(PageGlyph::x).min().orElse(0);
        double widest = Math.max(glyphs.stream().mapToDouble(PageGlyph::right).max().orElse(0), grids.stream().mapToDouble(RuledGrid::right).max().orElse(0));
        double right = Math.max(left + NARROWEST, widest);
        double from = Double.NEGATIVE_INFINITY;
        for (RuledGrid grid : grids) {
            text(text, from, grid.top(), left, right, rules);
            List<PageGlyph> inside = glyphs.stream().filter(grid::holds).toList();
            table(grid, inside);
            from = grid.top();
        }
        text(text, from, Double.POSITIVE_INFINITY, left, right, rules);
    }

    void finish() throws RefusedException {
        endTable();
    }

    private void text(List<PageLine.Parted> lines, double from, double to, double left, double right, List<Double> rules) throws RefusedException {
        List<PageLine.Parted> between = lines.stream().filter(l -> l.whole().top() >= from && l.whole().top() < to).toList();
        int at = 0;
        for (AlignedTable table : AlignedTable.among(between.stream().map(PageLine.Parted::parts).toList(), rules)) {
            paragraphs(between.subList(at, table.firstLine()), left, right);
            table(table);
            at = table.endLine();
        }
        paragraphs(between.subList(at, between.size()), left, right);
    }

    private void paragraphs(List<PageLine.Parted> lines, double left, double right) throws RefusedException {
        if (!lines.isEmpty()) {
            endTable();
            PageLine.paragraphs(lines.stream().map(PageLine.Parted::whole).toList(), left, right).forEach(into::paragraph);
        }
    }

    private void table(AlignedTable table) throws RefusedException {
        boolean goesOn = !cells.isEmpty() && table.goesOn(aligned);
        if (!goesOn) {
            endTable();
            aligned = table.columns();
        }
        int skipped = goesOn && head(table.cells()).equals(head(cells)) ? 1 : 0;
        List<Cell> below = table.cells().stream().filter(c -> c.row() >= skipped).map(c -> new Cell(c.row() - skipped, c.column(), c.rowSpan(), c.columnSpan(), c.text())).toList();
        cells = PageSeam.joined(cells, rows, below);
        rows = cells.stream().mapToInt(Cell::endRow).max().orElse(0);
    }

    private static List<String> head(List<Cell> cells) {
        return cells.stream().filter(c -> c.row() == 0).map(Cell::text).toList();
    }

    private void table(RuledGrid grid, List<PageGlyph> glyphs) throws RefusedException {
        boolean goesOn = sameColumns(grid.xs());
        if (!goesOn) {
            endTable();
            columns = grid.xs();
        }
        int skipped = goesOn && isRepeatedHead(grid, glyphs) ? 1 : 0;
        List<Cell> below = new ArrayList<>();
        for (RuledGrid.Box box : grid.cells()) {
            if (box.row() >= skipped) {
                below.add(new Cell(box.row() - skipped, box.column(), box.rows(), box.columns(), text(grid, box, glyphs)));
            }
        }
        cells = PageSeam.joined(cells, rows, below);
        rows = cells.stream().mapToInt(Cell::endRow).max().orElse(0);
    }

    private boolean sameColumns(List<Double> xs) {
        if (cells.isEmpty() || xs.size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - columns.get(i)) > SAME_COLUMNS) {
                return false;
            }
        }
        return true;
    }

    /// The first row says the same as the first row of the table that goes on.
    private boolean isRepeatedHead(RuledGrid grid, List<PageGlyph> glyphs) {
        List<RuledGrid.Box> first = grid.cells().stream().filter(b -> b.row() == 0).toList();
        List<String> head = cells.stream().filter(c -> c.row() == 0).map(Cell::text).toList();
        return first.size() > 2 && first.stream().allMatch(b -> b.rows() == 1) && first.stream().map(b -> text(grid, b, glyphs)).toList().equals(head);
    }

    private static String text(RuledGrid grid, RuledGrid.Box box, List<PageGlyph> glyphs) {
        double left = grid.xs().get(box.column());
        double right = grid.xs().get(box.column() + box.columns());
        double top = grid.ys().get(box.row());
        double bottom = grid.ys().get(box.row() + box.rows());
        List<PageGlyph> inside = glyphs.stream().filter(g -> g.middleX() >= left && g.middleX() < right && g.middleY() >= top && g.middleY() < bottom).toList();
        List<PageLine> lines = PageLine.of(inside);
        double indent = lines.stream().mapToDouble(PageLine::left).min().orElse(left);
        double padding = Math.max(0, Math.min(indent - left, 8));
        return String.join("\n", PageLine.paragraphs(lines, indent, right - padding));
    }

    private void endTable() throws RefusedException {
        if (!cells.isEmpty()) {
            into.table("", Table.Grid.DRAWN, cells);
        }
        cells = List.of();
        rows = 0;
        columns = List.of();
        aligned = List.of();
    }
}
