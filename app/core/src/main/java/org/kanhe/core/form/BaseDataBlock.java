package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Quantities;

/// A block of a base-data table with heads of its own, such as 楼堂馆所控制情况 | 批复规模 | 实际规模 | 规模控制率.
///
/// @param name  what stands left of the heads
/// @param heads the row of heads
record BaseDataBlock(String name, FormRow heads) {
    private static final int LEAST_HEADS = 2;
    private static final int LONGEST_HEAD = 16;

    /// The block this row begins; empty when it holds numbers or is no head.
    static Optional<BaseDataBlock> of(FormRow row) {
        List<FormCell> filled = row.filled();
        if (filled.size() <= LEAST_HEADS || filled.size() < row.cells().size()) {
            return Optional.empty();
        }
        List<FormCell> heads = filled.subList(1, filled.size());
        boolean words = heads.stream().allMatch(c -> Labels.normalise(c.text()).length() <= LONGEST_HEAD && !Quantities.isBlankLike(c.text()) && c.text().codePoints().noneMatch(Character::isDigit));
        return words ? Optional.of(new BaseDataBlock(Labels.normalise(filled.getFirst().text()), row)) : Optional.empty();
    }

    /// Whether a row holds values of this block: nothing stands left of them.
    boolean goesOnWith(FormRow row) {
        return row.continues() && row.filled().stream().noneMatch(c -> c.start() == 0);
    }

    /// What a value of the block is called: 楼堂馆所控制情况 批复规模(m2).
    Optional<String> label(FormRow row, FormCell value) {
        Optional<FormCell> head = row.drawn()
                ? heads.cells().stream().filter(h -> h.start() < value.end() && value.start() < h.end()).findFirst()
                : Optional.of(heads.cells().size() - row.cells().size() + row.cells().indexOf(value)).filter(i -> i > 0 && i < heads.cells().size()).map(heads.cells()::get);
        return head.map(h -> name + " " + Labels.normalise(h.text()));
    }
}
