package org.kanhe.core.report;

import java.util.List;

/// 绩效评价共性指标体系框架 with self-scores.
public record ScoringFramework(ReportHead head, List<Row> rows, Totals total) implements Report {
    public ScoringFramework {
        rows = List.copyOf(rows);
    }

    /// One level-3 indicator.
    ///
    /// @param weight      points obtainable: the cap printed in the label or in a column of its own
    /// @param standard    评分及标准
    /// @param explanation 指标说明
    /// @param score       自评分
    public record Row(Level level1, Level level2, Level level3, Field<Score> weight, Field<String> standard, Field<String> explanation, Field<Score> score) {}
}
