package org.kanhe.core.compare;

/// What happened to an indicator between two years.
///
/// @param from the earlier year
/// @param to   the later one
public record Change(int from, int to, Kind kind) {
    /// Kinds of change. One step may show several.
    public enum Kind {
        /// 目标未变
        UNCHANGED("unchanged"),
        /// The number of the target went up
        TARGET_RAISED("target-raised"),
        /// The number of the target went down
        TARGET_LOWERED("target-lowered"),
        /// Words became a number, a number words, or other words
        TARGET_REWORDED("target-reworded"),
        RENAMED("renamed"),
        ADDED("added"),
        DROPPED("dropped"),
        WEIGHT_CHANGED("weight-changed"),
        UNIT_CHANGED("unit-changed"),
        /// Words of at least 20 characters are the same but for the year
        TEXT_CARRIED_OVER("text-carried-over"),
        /// The new target asks for less than was reached the year before, by more than 5 % (TQ-08)
        BELOW_PAST_RESULT("below-past-result"),
        /// The target stayed although it had been beaten (TQ-09 looks for three years of it)
        UNCHANGED_WHILE_BEATEN("unchanged-while-beaten"),
        /// It was missed and is gone
        DROPPED_AFTER_MISS("dropped-after-miss"),
        /// The share of points got went up although completion went down
        SCORE_UP_COMPLETION_DOWN("score-up-completion-down");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }
}
