package org.kanhe.core.report;

import java.util.List;
import org.kanhe.core.source.Location;

/// 部门整体支出绩效评价基础数据表: staff and money over two years.
public record BaseData(ReportHead head, Staff staff, List<Row> rows) implements Report {
    public BaseData {
        rows = List.copyOf(rows);
    }

    /// 财政供养人员情况.
    ///
    /// @param authorized  编制数, persons
    /// @param actual      实际在职人数, persons
    /// @param controlRate 控制率, percent: actual over authorised
    public record Staff(Field<Headcount> authorized, Field<Headcount> actual, Field<Rate> controlRate) {}

    /// One line of 经费控制情况.
    ///
    /// @param item          as printed
    /// @param at            the cell that names the item
    /// @param previousFinal 上年决算数, 万元
    /// @param budget        本年预算数, 万元
    /// @param finalAccount  本年决算数, 万元
    public record Row(String item, Location at, Field<Amount> previousFinal, Field<Amount> budget, Field<Amount> finalAccount) {}
}
