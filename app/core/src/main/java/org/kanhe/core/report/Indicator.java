package org.kanhe.core.report;

import java.util.Optional;

/// 绩效指标: one row of an indicator table.
///
/// @param level1 一级指标, empty where the form has no such column
/// @param level2 二级指标, empty where the form has no such column
/// @param name   三级指标 without a prefix such as 指标1：; `raw` keeps it
/// @param target 年度指标值
/// @param actual 实际完成值
/// @param weight 分值, points
/// @param score  得分, points
/// @param reason 偏差原因分析及改进措施
public record Indicator(
        Optional<Level> level1,
        Optional<Level> level2,
        Field<String> name,
        Field<IndicatorValue> target,
        Field<IndicatorValue> actual,
        Field<Score> weight,
        Field<Score> score,
        Field<String> reason) {}
