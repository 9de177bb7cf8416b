package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;

/// Reads labels of the head with their answers below instead of beside them: `项目名称 | 主管部门 | 联系电话` over one row.
final class StackedAnswers {
    private static final int LEAST = 3;

    private final FormDraft draft;

    StackedAnswers(FormDraft draft) {
        this.draft = draft;
    }

    /// Nothing but labels of the head, over a row cut into the same cells that holds none of them, and not a list of several.
    static boolean isHead(List<FormRow> rows, int at) {
        if (at + 1 >= rows.size() || !isLabels(rows.get(at))) {
            return false;
        }
        FormRow head = rows.get(at);
        FormRow below = rows.get(at + 1);
        boolean answers = !below.isBlank() && sameCells(head, below) && below.filled().stream().noneMatch(StackedAnswers::isLabel);
        boolean list = at + 2 < rows.size() && !rows.get(at + 2).isBlank() && sameCells(head, rows.get(at + 2)) && !isLabels(rows.get(at + 2)) && !Blocks.beginsOther(rows.get(at + 2));
        return answers && !list;
    }

    private static boolean isLabels(FormRow row) {
        List<FormCell> fresh = row.cells().stream().filter(FormCell::fresh).toList();
        return fresh.size() >= LEAST && fresh.size() == row.cells().size() && fresh.stream().allMatch(StackedAnswers::isLabel);
    }

    private static boolean isLabel(FormCell cell) {
        return Words.among(cell.text(), FormLabel.HEAD).isPresent();
    }

    private static boolean sameCells(FormRow head, FormRow below) {
        if (head.cells().size() != below.cells().size()) {
            return false;
        }
        for (int i = 0; i < head.cells().size(); i++) {
            FormCell a = head.cells().get(i);
            FormCell b = below.cells().get(i);
            if (head.drawn() && (a.start() != b.start() || a.end() != b.end())) {
                return false;
            }
        }
        return true;
    }

    /// @return number of the first row behind the answers
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        for (int i = 0; i < head.cells().size(); i++) {
            draft.keyValue(head.cells().get(i), Optional.of(rows.get(at + 1).cells().get(i)));
        }
        return at + 2;
    }
}
