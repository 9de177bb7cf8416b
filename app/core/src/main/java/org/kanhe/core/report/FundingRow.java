package org.kanhe.core.report;

import org.kanhe.core.source.Location;

/// One line of 项目资金.
///
/// @param label    as printed
/// @param at       the label cell
/// @param initial  年初预算数, 万元
/// @param annual   全年预算数 (A), 万元
/// @param executed 全年执行数 (B), 万元
/// @param rate     执行率, percent
/// @param weight   分值 of the execution rate
/// @param score    得分 of the execution rate
/// @param level    0 for a total, 1 for its parts, 2 for parts of a part (其中：中央资金 under 财政拨款): parts of one level add up
///                 to the line of the level above them
public record FundingRow(
        FundingItem item,
        String label,
        Location at,
        Field<Amount> initial,
        Field<Amount> annual,
        Field<Amount> executed,
        Field<Rate> rate,
        Field<Score> weight,
        Field<Score> score,
        int level) {
    /// A total, or a part of one.
    public FundingRow(FundingItem item, String label, Location at, Field<Amount> initial, Field<Amount> annual, Field<Amount> executed, Field<Rate> rate, Field<Score> weight, Field<Score> score) {
        this(item, label, at, initial, annual, executed, rate, weight, score, item == FundingItem.TOTAL ? 0 : 1);
    }
}
