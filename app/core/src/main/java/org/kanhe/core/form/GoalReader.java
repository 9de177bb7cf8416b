package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Years;

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
        List<FormCell> before = filled.stream().filter(c -> c.start() < columns.firstStart() && !isSerial(c)).toList();
        boolean results = roles.contains(FormLabel.GOAL_ACTUAL) && roles.contains(FormLabel.EXPECTED);
        // 总体完成率 may stand beside 预期目标 and 完成情况
        boolean others = results && filled.stream().filter(c -> c.start() > columns.firstStart()).allMatch(HeadWords::isHead);
        long serials = filled.stream().filter(GoalReader::isSerial).count();
        if (roles.isEmpty() || (roles.size() + before.size() + serials != filled.size() && !others)) {
            return false;
        }
        boolean block = before.size() == 1 && (Words.means(before.getFirst().text(), FormLabel.GOAL_BLOCK) || Words.means(before.getFirst().text(), FormLabel.GOAL_ACTUAL));
        boolean both = roles.contains(FormLabel.GOAL_ACTUAL) && (roles.contains(FormLabel.EXPECTED) || roles.contains(FormLabel.ADJUSTED_GOAL));
        return block || both || (roles.size() > 1 && before.isEmpty());
    }

    private static Columns columns(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean expected = filled.stream().anyMatch(c -> Words.among(c.text(), Set.of(FormLabel.EXPECTED)).isPresent());
        return Columns.of(row, (cell, seen) -> {
            Optional<FormLabel> own = Words.among(cell.text(), Set.of(FormLabel.EXPECTED, FormLabel.ADJUSTED_GOAL, FormLabel.GOAL_ACTUAL, FormLabel.LONG_TERM_GOAL));
            boolean first = cell.same(filled.getFirst());
            boolean results = filled.stream().anyMatch(c -> !c.same(cell) && Words.among(c.text(), Set.of(FormLabel.GOAL_ACTUAL)).isPresent());
            boolean block = Words.means(cell.text(), FormLabel.GOAL_BLOCK) || (first && results && own.filter(r -> r == FormLabel.GOAL_ACTUAL).isPresent());
            if (own.isPresent() && !(first && block && filled.size() > 2)) {
                return own;
            }
            if (!first && !results && cell.same(filled.getLast()) && Caption.saysResults(cell.text())) {
                return Optional.of(FormLabel.GOAL_ACTUAL);
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

    private static boolean isSerial(FormCell cell) {
        return Words.means(cell.text(), FormLabel.SERIAL) || isYears(cell);
    }

    /// 财年 over the goals of several years.
    private static boolean isYears(FormCell head) {
        return LabelText.key(head.text()).matches("财年|年度|年份");
    }

    private static boolean belongs(FormRow row, Columns columns, boolean first) {
        if (row.isBlank()) {
            return true;
        }
        if (Blocks.beginsOther(row) || Words.means(row.filled().getFirst().text(), FormLabel.INDICATOR_BLOCK)) {
            return false;
        }
        boolean hasSide = !columns.columns().isEmpty() && columns.columns().getFirst().role().isEmpty() && !isSerial(columns.columns().getFirst().head());
        boolean below = row.cells().stream().filter(c -> c.start() < columns.firstStart()).noneMatch(c -> c.fresh() && !c.blank());
        return hasSide ? (row.continues() && below) || (first && row.cells().size() < columns.size()) : first || isNext(row, columns);
    }

    /// One more goal in a table of goals without a label at its side.
    private static boolean isNext(FormRow row, Columns columns) {
        boolean numbered = isSerial(columns.columns().getFirst().head()) && row.filled().getFirst().text().matches("\\d{1,2}|(?:19|20)\\d\\d年?");
        boolean sameCells = row.cells().size() == columns.size() && row.filled().size() > 1 && columns.columns().getFirst().end() == row.cells().getFirst().end();
        boolean sentence = row.filled().getFirst().text().length() > 8 && Words.meanings(row.filled().getFirst().text()).isEmpty();
        return sameCells && (numbered || sentence) && Caption.of(row).isEmpty();
    }

    private void readRow(FormRow row, Columns columns) {
        Columns.Placed placed = columns.place(row);
        if (row.isBlank() && !draft.goals().isEmpty()) {
            return;
        }
        Optional<Integer> year = isYears(columns.columns().getFirst().head()) ? Years.in(row.filled().getFirst().text()) : Optional.empty();
        if (year.isPresent()) {
            answers.label(row.filled().getFirst());
            if (draft.head().year().filter(y -> !y.equals(year.get())).isPresent()) {
                String of = row.filled().getFirst().text() + " ";
                placed.find(FormLabel.EXPECTED).filter(c -> !c.blank()).ifPresent(c -> draft.head().other(of + "目标", answers.text(c)));
                placed.find(FormLabel.GOAL_ACTUAL).filter(c -> !c.empty()).ifPresent(c -> draft.head().other(of + "完成情况", answers.text(c)));
                return;
            }
        }
        Field<String> expected = answers.text(placed.find(FormLabel.EXPECTED));
        Field<String> actual = answers.text(placed.find(FormLabel.GOAL_ACTUAL));
        placed.find(FormLabel.LONG_TERM_GOAL).ifPresent(c -> draft.longTermGoal(answers.text(c)));
        placed.find(FormLabel.ADJUSTED_GOAL).filter(c -> !c.blank()).ifPresent(c -> draft.head().other(columns.column(FormLabel.ADJUSTED_GOAL).orElseThrow().head().text(), answers.text(c)));
        row.filled().stream().filter(c -> c.text().matches("\\d{1,2}")).filter(c -> columns.columns().getFirst().end() == c.end()).forEach(answers::label);
        draft.goals().add(new Goal(expected, actual));
        placed.beside().stream().filter(b -> !answers.isRead(b.cell())).forEach(b -> draft.head().other(b.name(), answers.text(b.cell())));
    }
}
