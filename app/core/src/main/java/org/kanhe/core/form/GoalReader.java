package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;

/// Reads 年度总体目标: a head row 预期目标 | 实际完成情况 over the texts.
final class GoalReader {
    private final FormDraft draft;
    private final Answers answers;

    GoalReader(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// A row of nothing but labels of goals: at least two columns, or one beside the label of the block.
    static boolean isHead(FormRow row) {
        List<FormCell> filled = row.filled();
        if (filled.size() < 2 || filled.size() > 5) {
            return false;
        }
        Columns columns = columns(row);
        Set<FormLabel> roles = columns.roles();
        List<FormCell> before = filled.stream().filter(c -> c.start() < columns.firstStart()).toList();
        if (roles.isEmpty() || roles.size() + before.size() != filled.size()) {
            return false;
        }
        boolean block = before.size() == 1 && Words.means(before.getFirst().text(), FormLabel.GOAL_BLOCK);
        boolean both = roles.contains(FormLabel.GOAL_ACTUAL) && (roles.contains(FormLabel.EXPECTED) || roles.contains(FormLabel.ADJUSTED_GOAL));
        return block || both || (roles.size() > 1 && before.isEmpty());
    }

    private static Columns columns(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean expected = filled.stream().anyMatch(c -> Words.among(c.text(), Set.of(FormLabel.EXPECTED)).isPresent());
        return Columns.of(row, (cell, seen) -> {
            Optional<FormLabel> own = Words.among(cell.text(), Set.of(FormLabel.EXPECTED, FormLabel.ADJUSTED_GOAL, FormLabel.GOAL_ACTUAL, FormLabel.LONG_TERM_GOAL));
            boolean first = cell.same(filled.getFirst());
            boolean block = Words.means(cell.text(), FormLabel.GOAL_BLOCK);
            if (own.isPresent() && !(first && block && filled.size() > 2)) {
                return own;
            }
            // 年度目标 beside 实施期目标 or 完成情况 is the column of what was expected
            boolean beside = !first || (filled.size() == 2 && Words.means(filled.getLast().text(), FormLabel.GOAL_ACTUAL));
            return block && !expected && beside ? Optional.of(FormLabel.EXPECTED) : Optional.empty();
        });
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        Columns columns = columns(rows.get(at));
        answers.labels(rows.get(at));
        int i = at + 1;
        while (i < rows.size() && belongs(rows.get(i), columns, i == at + 1)) {
            readRow(rows.get(i), columns);
            i++;
        }
        return i;
    }

    private static boolean belongs(FormRow row, Columns columns, boolean first) {
        if (row.isBlank()) {
            return true;
        }
        if (Blocks.beginsOther(row) || Words.means(row.filled().getFirst().text(), FormLabel.INDICATOR_BLOCK)) {
            return false;
        }
        boolean hasSide = !columns.columns().isEmpty() && columns.columns().getFirst().role().isEmpty();
        boolean below = row.cells().stream().filter(c -> c.start() < columns.firstStart()).noneMatch(c -> c.fresh() && !c.blank());
        return hasSide ? (row.continues() && below) || (first && row.cells().size() < columns.size()) : first;
    }

    private void readRow(FormRow row, Columns columns) {
        Columns.Placed placed = columns.place(row);
        if (row.isBlank() && !draft.goals().isEmpty()) {
            return;
        }
        Field<String> expected = answers.text(placed.find(FormLabel.EXPECTED));
        Field<String> actual = answers.text(placed.find(FormLabel.GOAL_ACTUAL));
        placed.find(FormLabel.LONG_TERM_GOAL).ifPresent(c -> draft.longTermGoal(answers.text(c)));
        placed.find(FormLabel.ADJUSTED_GOAL).filter(c -> !c.blank()).ifPresent(c -> draft.head().other(columns.column(FormLabel.ADJUSTED_GOAL).orElseThrow().head().text(), answers.text(c)));
        draft.goals().add(new Goal(expected, actual));
    }
}
