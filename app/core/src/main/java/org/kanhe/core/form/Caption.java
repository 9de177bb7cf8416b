package org.kanhe.core.form;

import java.util.Optional;
import java.util.Set;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;

/// A line alone in its row that names the block below it: 二、项目资金情况（单位：千元）.
///
/// @param name      what the block is called, without its number
/// @param meaning   what the block is, where the list of labels knows it
/// @param moneyUnit unit of the amounts below, where the line names one
record Caption(String name, Optional<FormLabel> meaning, Optional<MoneyUnit> moneyUnit) {
    /// Nothing stands above.
    static final Caption NONE = new Caption("", Optional.empty(), Optional.empty());

    private static final int LONGEST = 40;
    private static final Set<FormLabel> BLOCKS = Set.of(FormLabel.FUNDING_BLOCK, FormLabel.GOAL_BLOCK, FormLabel.EXPECTED, FormLabel.GOAL_ACTUAL, FormLabel.INDICATOR_BLOCK, FormLabel.LONG_TERM_GOAL);

    /// Empty when the row holds more than one filled cell, a sentence, or the label of an answer left blank.
    static Optional<Caption> of(FormRow row) {
        if (row.filled().size() != 1) {
            return Optional.empty();
        }
        FormCell cell = row.filled().getFirst();
        String text = Labels.normalise(cell.text());
        boolean alone = row.cells().size() == 1;
        boolean numbered = text.matches("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)).*");
        boolean words = text.length() <= LONGEST && !text.contains("。") && InlineLabels.in(cell.text()).isEmpty();
        Optional<FormLabel> meaning = Words.meanings(cell.text()).stream().filter(BLOCKS::contains).findFirst();
        if (!words || !(numbered || (alone && meaning.isPresent()))) {
            return Optional.empty();
        }
        return Optional.of(new Caption(LabelText.key(text), meaning, MoneyUnit.in(text)));
    }

    /// 年度绩效目标完成情况, but not 年度目标及完成情况, which announces both.
    static boolean saysResults(String label) {
        return LabelText.key(label).matches(".*目标.{0,4}(?:完成|实现)(?:情况)?") && !LabelText.key(label).matches(".*(?:及|和|与|设定).*");
    }

    boolean isGoals() {
        return !saysResults(name) && meaning.filter(m -> m == FormLabel.GOAL_BLOCK || m == FormLabel.EXPECTED).isPresent();
    }

    boolean isGoalResults() {
        return meaning.filter(m -> m == FormLabel.GOAL_ACTUAL || (m == FormLabel.GOAL_BLOCK && saysResults(name))).isPresent();
    }
}
