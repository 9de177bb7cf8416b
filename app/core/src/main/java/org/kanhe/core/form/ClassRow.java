package org.kanhe.core.form;

import java.util.Optional;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;

/// A row that says nothing but the class of the indicators below it: 一、产出指标（50分）, 数量指标（20分）.
///
/// @param first it is a class of the first level
record ClassRow(FormCell cell, Level level, boolean first) {
    static Optional<ClassRow> of(FormRow row) {
        if (row.filled().size() != 1) {
            return Optional.empty();
        }
        FormCell cell = row.filled().getFirst();
        boolean broad = row.drawn() ? 2 * cell.cell().columnSpan() > row.cells().stream().mapToInt(FormCell::end).max().orElse(0) : row.cells().size() == 1;
        String name = Labels.normalise(cell.text()).replaceFirst("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d{1,2}[、.])", "");
        boolean first = LevelLabels.isLevel1(name);
        return broad && (first || LevelLabels.isClass(name)) ? Optional.of(new ClassRow(cell, Level.of(name, cell.at()), first)) : Optional.empty();
    }
}
