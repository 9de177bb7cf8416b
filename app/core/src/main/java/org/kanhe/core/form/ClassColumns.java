package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Heads that say too little to tell classes from names: 指标 | 类型 | 名称. Where classes stand below the head taken for the
/// names, what stands below each head on the left decides.
final class ClassColumns {
    private static final int LOOK = 12;

    private ClassColumns() {}

    /// The same columns where their heads are right, else with the roles their cells tell.
    ///
    /// @param below the rows below the head
    static Columns told(Columns columns, List<FormRow> below) {
        boolean first = columns.column(FormLabel.LEVEL1).isEmpty() && columns.columns().stream()
                .filter(c -> c.role().filter(r -> r == FormLabel.NAME || r == FormLabel.LEVEL2).isPresent())
                .anyMatch(c -> mostly(cells(below, c, columns), LevelLabels::isLevel1));
        boolean second = columns.column(FormLabel.LEVEL2).isEmpty() && columns.column(FormLabel.LEVEL1).filter(c -> isSecond(cells(below, c, columns))).isPresent();
        if (second) {
            // 指标类别 over 数量指标, 质量指标
            return with(columns, columns.columns().stream().map(c -> c.role().equals(Optional.of(FormLabel.LEVEL1)) ? Optional.of(FormLabel.LEVEL2) : c.role()).toList());
        }
        if (!first) {
            return unnamed(columns, below);
        }
        int values = columns.columns().stream().filter(c -> c.role().filter(r -> r != FormLabel.NAME && r != FormLabel.LEVEL2 && r != FormLabel.SERIAL).isPresent()).mapToInt(Columns.Column::start).min().orElse(0);
        List<Optional<FormLabel>> roles = new ArrayList<>();
        for (Columns.Column c : columns.columns()) {
            boolean open = c.start() < values && (c.role().isEmpty() || c.role().equals(Optional.of(FormLabel.NAME)) || c.role().equals(Optional.of(FormLabel.LEVEL2)));
            roles.add(open ? told(cells(below, c, columns), roles) : c.role());
        }
        if (!roles.contains(Optional.of(FormLabel.NAME)) || !roles.contains(Optional.of(FormLabel.LEVEL1))) {
            return columns;
        }
        return with(columns, roles);
    }

    /// A column that names nothing above classes: 绩效指标 | 指标名称 over 数量指标 | 运营校车数量.
    private static Columns unnamed(Columns columns, List<FormRow> below) {
        boolean classed = columns.column(FormLabel.LEVEL1).isPresent() || columns.column(FormLabel.LEVEL2).isPresent();
        Optional<Columns.Column> name = columns.column(FormLabel.NAME);
        if (classed || name.isEmpty()) {
            return columns;
        }
        return with(columns, columns.columns().stream().map(c -> {
            boolean open = c.role().isEmpty() && c.start() < name.get().start();
            List<FormCell> cells = open ? cells(below, c, columns) : List.of();
            return isSecond(cells) ? Optional.of(FormLabel.LEVEL2) : mostly(cells, LevelLabels::isLevel1) ? Optional.of(FormLabel.LEVEL1) : c.role();
        }).toList());
    }

    private static boolean isSecond(List<FormCell> cells) {
        return mostly(cells, ClassColumns::onlySecond) && cells.stream().anyMatch(c -> LevelLabels.isClass(c.text()) && !LevelLabels.isLevel1(c.text()));
    }

    /// A class of the second level whose name is none of the first: 数量指标, not 满意度指标.
    private static boolean onlySecond(String text) {
        return (LevelLabels.isClass(text) && !LevelLabels.isLevel1(text)) || (LevelLabels.isLevel2(text) && text.contains("满意"));
    }

    private static Columns with(Columns columns, List<Optional<FormLabel>> roles) {
        List<Columns.Column> all = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            Columns.Column c = columns.columns().get(i);
            all.add(new Columns.Column(roles.get(i), c.head(), c.start(), c.end(), c.name()));
        }
        return new Columns(all, columns.drawn());
    }

    private static Optional<FormLabel> told(List<FormCell> cells, List<Optional<FormLabel>> left) {
        FormLabel told = mostly(cells, LevelLabels::isLevel1) ? FormLabel.LEVEL1 : mostly(cells, LevelLabels::isClass) ? FormLabel.LEVEL2 : FormLabel.NAME;
        return cells.isEmpty() || left.contains(Optional.of(told)) ? Optional.empty() : Optional.of(told);
    }

    private static List<FormCell> cells(List<FormRow> below, Columns.Column column, Columns columns) {
        return below.stream().limit(LOOK)
                .filter(r -> r.drawn() || r.cells().size() == columns.size())
                .flatMap(r -> r.cells().stream().filter(c -> c.start() >= column.start() && c.end() <= column.end() && c.fresh() && !c.empty()))
                .toList();
    }

    private static boolean mostly(List<FormCell> cells, Predicate<String> is) {
        List<FormCell> words = cells.stream().filter(c -> !TotalRow.isLabel(c.text())).toList();
        return !words.isEmpty() && 3 * words.stream().filter(c -> is.test(c.text())).count() >= 2L * words.size();
    }
}
