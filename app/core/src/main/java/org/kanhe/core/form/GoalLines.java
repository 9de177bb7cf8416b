package org.kanhe.core.form;

import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;

/// Reads goals that fill a row each under a caption: 二、年度绩效目标 over the texts, 三、目标完成情况 over the results.
final class GoalLines {
    private final FormDraft draft;
    private int results;

    GoalLines(FormDraft draft) {
        this.draft = draft;
    }

    /// @return whether the line belongs to goals
    boolean read(Caption under, FormCell cell) {
        if (under.isGoals()) {
            draft.goals().add(new Goal(draft.answers().text(cell), Field.absent()));
        } else if (under.isGoalResults() && results < Math.max(1, draft.goals().size())) {
            Field<String> actual = draft.answers().text(cell);
            if (draft.goals().isEmpty()) {
                draft.goals().add(new Goal(Field.absent(), actual));
            } else {
                draft.goals().set(results, new Goal(draft.goals().get(results).expected(), actual));
            }
            results++;
        } else if (under.isGoalResults()) {
            draft.head().other(under.name(), draft.answers().text(cell));
        } else {
            return false;
        }
        return true;
    }
}
