package org.kanhe.core.form;

/// Tells where the blocks of a form begin.
final class Blocks {
    private Blocks() {}

    /// The row begins a block of its own, or the end of the form: it cannot be one more line of the block above.
    static boolean beginsOther(FormRow row) {
        return FundingReader.isHead(row) || GoalReader.isHead(row) || IndicatorReader.isHead(row) || isNote(row) || PairedFunding.isHead(row);
    }

    /// 注：… or 填表人：… over the whole width.
    static boolean isNote(FormRow row) {
        if (row.filled().isEmpty()) {
            return false;
        }
        String text = row.filled().getFirst().text();
        return TitleLine.isNote(text) || (!InlineLabels.in(text).isEmpty() && row.filled().size() == 1);
    }
}
