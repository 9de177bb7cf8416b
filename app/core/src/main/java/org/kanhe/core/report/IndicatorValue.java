package org.kanhe.core.report;

import java.util.List;

/// 指标值: what an indicator promises or reports.
public sealed interface IndicatorValue {
    /// The value as printed, trimmed.
    String text();

    /// 定量: one or several measures, as in 批次下降63.4%，人次下降59.6%.
    ///
    /// @param parts at least one
    record Measured(String text, List<Measure> parts) implements IndicatorValue {
        public Measured {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("measured without a measure: " + text);
            }
        }

        /// The first measure, the only one in most cells.
        public Measure measure() {
            return parts.getFirst();
        }
    }

    /// 定性: words.
    ///
    /// @param sort what sort of words they are
    record Described(String text, Sort sort) implements IndicatorValue {}

    /// Sorts of words in place of a number.
    enum Sort {
        /// A value that stands elsewhere: 不超预算, 前三年平均值
        REFERENCE,
        /// A grade: 合格, 良好以上, 满意
        GRADE,
        /// A direction without a number: 逐年提高
        TREND,
        /// Done, without saying how much: 完成, 圆满完成
        DONE,
        /// A point in time: 2020年5月底前
        DATE,
        /// Anything else
        TEXT
    }
}
