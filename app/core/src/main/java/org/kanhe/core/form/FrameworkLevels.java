package org.kanhe.core.form;

import java.util.Optional;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;

/// The level a row of a framework stands under: its cell may be merged over many rows, left empty by a text dump, or printed
/// again behind a page break.
final class FrameworkLevels {
    private final Answers answers;
    private Optional<Level> level1 = Optional.empty();
    private Optional<Level> level2 = Optional.empty();

    FrameworkLevels(Answers answers) {
        this.answers = answers;
    }

    Optional<Level> level1() {
        return level1;
    }

    Optional<Level> level2() {
        return level2;
    }

    /// Takes over what a row says of its levels.
    void read(FrameworkHead head, FormRow row) {
        Optional<Level> first = named(head, row, FrameworkLabel.LEVEL1);
        if (first.isPresent() && !same(first, level1)) {
            level1 = first;
            level2 = Optional.empty();
        }
        Optional<Level> second = named(head, row, FrameworkLabel.LEVEL2);
        if (second.isPresent() && !same(second, level2)) {
            level2 = second;
        }
    }

    private Optional<Level> named(FrameworkHead head, FormRow row, FrameworkLabel label) {
        Optional<FormCell> cell = head.cell(row, label).filter(c -> !c.blank());
        cell.ifPresent(answers::label);
        return cell.map(c -> capped(Level.of(c.text(), c.at()), head.weight(row, label)));
    }

    /// With the points of a column of their own, where the label prints none.
    Level capped(Level level, Optional<FormCell> weight) {
        if (level.cap().isPresent() || weight.filter(w -> !w.blank()).isEmpty()) {
            return level;
        }
        Field<Score> points = answers.score(weight);
        return new Level(level.name(), points.findValue(), level.at());
    }

    private static boolean same(Optional<Level> one, Optional<Level> other) {
        return one.isPresent() && other.isPresent() && one.get().name().equals(other.get().name()) && one.get().cap().equals(other.get().cap());
    }

    /// Points a label prints in brackets, as printed.
    static Field<Score> cap(Level level, FormCell cell) {
        return level.cap().<Field<Score>>map(c -> new Field.Present<>(c, printed(cell.text()), cell.at())).orElseGet(Field::absent);
    }

    private static String printed(String label) {
        int open = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
        String inside = open < 0 ? label : label.substring(open + 1).replaceAll("[）)]\\s*$", "").strip();
        return Quantities.score(inside).isPresent() ? inside : label;
    }
}
