package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The head row of a scoring framework.
///
/// @param columns from left to right
record FrameworkHead(FormRow row, List<Column> columns) {
    FrameworkHead {
        columns = List.copyOf(columns);
    }

    /// @param label what stands in the column
    /// @param level of a column of weights: the level whose points it holds; of a level column itself; empty for others
    record Column(FrameworkLabel label, Optional<FrameworkLabel> level, FormCell head, int position) {}

    /// The head that begins in a row: in it alone, or in it and the next, where 评价指标 stands over the three levels.
    static Optional<FrameworkHead> at(List<FormRow> rows, int i) {
        Optional<FrameworkHead> alone = of(rows.get(i), rows.get(i).cells());
        if (alone.isPresent() || i == 0 || !isLabels(rows.get(i - 1))) {
            return alone;
        }
        return of(rows.get(i), under(rows.get(i - 1), rows.get(i)));
    }

    /// A row of nothing but heads.
    static boolean isLabels(FormRow row) {
        return row.filled().size() > 1 && row.filled().stream().allMatch(c -> FrameworkLabel.WORDS.meaning(c.text()).isPresent());
    }

    /// The cells of the second of two rows of heads, those a dump left empty filled from the first, counted from the right.
    private static List<FormCell> under(FormRow first, FormRow second) {
        List<FormCell> cells = new ArrayList<>();
        int size = second.cells().size();
        for (int i = 0; i < size; i++) {
            int above = first.cells().size() - (size - i);
            boolean empty = !second.drawn() && second.cells().get(i).blank() && above >= 0;
            cells.add(empty ? first.cells().get(above) : second.cells().get(i));
        }
        return cells;
    }

    /// The head this row is; empty when it is none, or the head of a table of targets.
    private static Optional<FrameworkHead> of(FormRow row, List<FormCell> cells) {
        List<Column> columns = new ArrayList<>();
        Optional<FrameworkLabel> level = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            FormCell cell = cells.get(i);
            Optional<FrameworkLabel> label = FrameworkLabel.WORDS.meaning(cell.text());
            if (label.isPresent()) {
                level = label.get().isLevel() ? label : level;
                columns.add(new Column(label.get(), label.get() == FrameworkLabel.WEIGHT || label.get().isLevel() ? level : Optional.empty(), cell, i));
            }
        }
        FrameworkHead head = new FrameworkHead(row, columns);
        boolean framework = head.has(FrameworkLabel.LEVEL1) && (head.has(FrameworkLabel.LEVEL2) || head.has(FrameworkLabel.LEVEL3)) && !head.has(FrameworkLabel.TARGET)
                && (head.has(FrameworkLabel.STANDARD) || head.has(FrameworkLabel.EXPLANATION));
        return framework ? Optional.of(head) : Optional.empty();
    }

    boolean has(FrameworkLabel label) {
        return columns.stream().anyMatch(c -> c.label() == label);
    }

    /// The cell of a row that stands in the column of a meaning.
    Optional<FormCell> cell(FormRow line, FrameworkLabel label) {
        return columns.stream().filter(c -> c.label() == label).findFirst().flatMap(c -> in(line, c));
    }

    /// The cell with the points of a level, where they stand in a column of their own.
    Optional<FormCell> weight(FormRow line, FrameworkLabel level) {
        boolean single = columns.stream().filter(c -> c.label() == FrameworkLabel.WEIGHT).count() == 1;
        return columns.stream()
                .filter(c -> c.label() == FrameworkLabel.WEIGHT && (single ? level == FrameworkLabel.LEVEL3 : c.level().filter(l -> l == level).isPresent()))
                .findFirst()
                .flatMap(c -> in(line, c));
    }

    private Optional<FormCell> in(FormRow line, Column column) {
        if (line.drawn()) {
            return line.cells().stream().filter(c -> c.start() < column.head().end() && column.head().start() < c.end()).findFirst();
        }
        return column.position() < line.cells().size() ? Optional.of(line.cells().get(column.position())) : Optional.empty();
    }
}
