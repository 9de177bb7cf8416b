package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;

/// One measured value: ≥30人次, 下降2%以上, 每月不超过10万元, 90%-95%.
///
/// @param subject    what it measures where the cell names it (批次 in 批次下降63.4%), else empty
/// @param comparison how a result is held against it
/// @param number     the number; the lower bound of an interval. Multipliers before a counting unit are resolved
///                   (12万件 is 120000 件); money keeps the printed unit (10万元 is 10 万元)
/// @param upper      upper bound of an interval
/// @param unit       unit of measure as printed (人次, %, 万元), empty when none
/// @param change     the value is a change in this direction
/// @param period     每月, 每季度 where one is named, else empty
public record Measure(String subject, Comparison comparison, BigDecimal number, Optional<BigDecimal> upper, String unit, Optional<Change> change, String period) {
    /// How a result is held against a target.
    public enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        EQUAL("="),
        MORE(">"),
        LESS("<"),
        BETWEEN("between"),
        /// No comparison is written; the direction is for the reader to infer.
        NONE("none");

        private final String code;

        Comparison(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    /// Direction of a change.
    public enum Change {
        INCREASE("increase"),
        DECREASE("decrease");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }
}
