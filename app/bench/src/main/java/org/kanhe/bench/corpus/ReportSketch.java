package org.kanhe.bench.corpus;

import java.util.List;

/// What one made-up report says, before it is laid out.
///
/// @param funding   年度资金总额, 当年财政拨款, 上年结转资金, 其他资金
/// @param score     printed total score
/// @param narrative headings and paragraphs of the report in prose; headings begin with 一、 二、 …
public record ReportSketch(
        String unit,
        String department,
        String project,
        int year,
        List<Money> funding,
        String expected,
        String actual,
        List<Row> rows,
        String score,
        String filler,
        String phone,
        List<String> narrative) {

    /// One row of 项目资金, as printed; weight and score only in the first.
    public record Money(String label, String initial, String annual, String executed, String weight, String rate, String score) {}

    /// One indicator, as printed.
    public record Row(String level1, String level2, String name, String target, String actual, String weight, String score, String reason) {}
}
