package org.kanhe.core.form;

import java.util.List;
import org.kanhe.core.report.Labels;

/// Reads a block no field of a report holds, such as a schedule: its heads are the labels of what stands under them.
final class HeadedRows {
    private static final int LONGEST_HEAD = 16;

    private final FormDraft draft;
    private final Answers answers;

    HeadedRows(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// A row of at least three short words beside the label of a block, over rows of the same width that continue the block.
    static boolean isHead(List<FormRow> rows, int at) {
        FormRow row = rows.get(at);
        if (at + 1 >= rows.size() || row.cells().size() < 4 || row.continues() || row.filled().size() < 3) {
            return false;
        }
        boolean words = row.filled().stream().allMatch(HeadedRows::isHeadWord);
        return words && belongs(rows.get(at + 1), row) && row.filled().stream().noneMatch(c -> Words.among(c.text(), FormLabel.HEAD).isPresent());
    }

    private static boolean isHeadWord(FormCell cell) {
        String s = Labels.normalise(cell.text());
        return s.length() <= LONGEST_HEAD && s.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean belongs(FormRow row, FormRow head) {
        return row.continues() && row.cells().size() == head.cells().size() && !Blocks.beginsOther(row) && row.filled().stream().noneMatch(c -> Words.means(c.text(), FormLabel.INDICATOR_BLOCK));
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        answers.labels(head);
        String block = Labels.normalise(head.cells().getFirst().text());
        int i = at + 1;
        while (i < rows.size() && belongs(rows.get(i), head)) {
            readRow(rows.get(i), head, block);
            i++;
        }
        return i;
    }

    private void readRow(FormRow row, FormRow head, String block) {
        String line = "";
        for (int k = 1; k < row.cells().size(); k++) {
            FormCell cell = row.cells().get(k);
            String name = Labels.normalise(head.cells().get(k).text());
            if (cell.blank() || !cell.fresh()) {
                continue;
            }
            if (name.isEmpty()) {
                // the names of the lines stand under a blank head
                answers.label(cell);
                line = Labels.normalise(cell.text()) + " ";
            } else {
                draft.head().other(block + " " + line + name, answers.text(cell));
            }
        }
    }
}
