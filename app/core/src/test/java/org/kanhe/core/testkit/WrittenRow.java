package org.kanhe.core.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.Totals;
import org.kanhe.core.source.Location;

/// A line of cells under the head that names its columns.
record WrittenRow(List<WrittenCell> cells, List<String> columns) {
    private static final Set<String> HEADS = Set.of("资金", "一级指标", "经费", "人员", "一级");
    private static final Pattern LABEL = Pattern.compile("(.*?)(?:[（(]([\\d.]+)分?[)）])?");

    static boolean isHead(String first) {
        return HEADS.contains(first);
    }

    int size() {
        return cells.size();
    }

    String first() {
        return cells.getFirst().raw();
    }

    /// What the line is part of: its own first cell for goals and totals, else the head above it.
    String section() {
        return first().equals("目标") || first().equals("总分") || first().equals("合计") || columns.isEmpty() ? first() : columns.getFirst();
    }

    /// A label behind ↳ is part of the line above it.
    FundingRow funding() {
        String label = first().replaceFirst("^↳\\s*", "");
        FundingItem item = item(label);
        return new FundingRow(item, label, cells.getFirst().at(), field("年初预算数", WrittenCell::amount), field("全年预算数", WrittenCell::amount),
                field("全年执行数", WrittenCell::amount), field("执行率", WrittenCell::rate), field("分值", WrittenCell::score), field("得分", WrittenCell::score),
                first().startsWith("↳") ? 2 : item == FundingItem.TOTAL ? 0 : 1);
    }

    Indicator indicator(List<Indicator> above) {
        Optional<Level> level1 = level("一级指标").or(() -> above.isEmpty() ? Optional.empty() : above.getLast().level1());
        Optional<Level> level2 = level("二级指标").or(() -> above.isEmpty() ? Optional.empty() : above.getLast().level2());
        return new Indicator(level1, level2, field("三级指标", WrittenCell::text), field("年度指标值", WrittenCell::value), field("实际完成值", WrittenCell::value),
                field("分值", WrittenCell::score), field("得分", WrittenCell::score), field("偏差原因", WrittenCell::text));
    }

    BaseData.Row baseRow() {
        return new BaseData.Row(first(), cells.getFirst().at(), field("上年决算数", WrittenCell::amount), field("本年预算数", WrittenCell::amount), field("本年决算数", WrittenCell::amount));
    }

    BaseData.Staff staff() {
        return new BaseData.Staff(field("编制数", WrittenCell::headcount), field("实际在职人数", WrittenCell::headcount), field("控制率", WrittenCell::rate));
    }

    ScoringFramework.Row framework(List<ScoringFramework.Row> above) {
        Level level1 = level("一级").orElseGet(() -> above.getLast().level1());
        Level level2 = level("二级").orElseGet(() -> above.getLast().level2());
        return new ScoringFramework.Row(level1, level2, level("三级").orElseThrow(), field("分值", WrittenCell::score), field("评分标准", WrittenCell::text),
                field("指标说明", WrittenCell::text), field("自评分", WrittenCell::score));
    }

    Goal goal() {
        return new Goal(cells.get(1).text(), cells.size() > 2 ? cells.get(2).text() : Field.absent());
    }

    Totals total() {
        return new Totals(under("分值", cells.get(1)).score(), cells.size() > 2 ? under("得分", cells.get(2)).score() : Field.absent());
    }

    /// A cell of 总分 stands below its column; the row 合计 is as short as it is written.
    private WrittenCell under(String column, WrittenCell cell) {
        int index = first().equals("总分") && cell.at() instanceof Location.Cell ? columns.indexOf(column) : -1;
        return index < 0 || !(cell.at() instanceof Location.Cell at) ? cell : new WrittenCell(cell.raw(), new Location.Cell(at.table(), at.row(), index));
    }

    private <T> Field<T> field(String column, Function<WrittenCell, Field<T>> read) {
        return cell(column).map(read).orElseGet(Field::absent);
    }

    private Optional<WrittenCell> cell(String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? Optional.empty() : Optional.of(cells.get(index));
    }

    private Optional<Level> level(String column) {
        return cell(column).filter(c -> !c.raw().isEmpty()).map(c -> {
            Matcher label = LABEL.matcher(c.raw());
            if (!label.matches()) {
                throw new IllegalArgumentException("not a label: " + c.raw());
            }
            Optional<Score> cap = Optional.ofNullable(label.group(2)).flatMap(Quantities::score);
            return new Level(label.group(1), cap, c.at());
        });
    }

    private static FundingItem item(String label) {
        return switch (label) {
            case "年度资金总额" -> FundingItem.TOTAL;
            case "当年财政拨款" -> FundingItem.FISCAL_CURRENT;
            case "中央、省、市补助" -> FundingItem.HIGHER_GOVERNMENT;
            case "县级资金" -> FundingItem.LOCAL;
            case "上年结转资金" -> FundingItem.CARRY_OVER;
            case "其他资金" -> FundingItem.OTHER;
            case "基本支出" -> FundingItem.BASIC;
            case "项目支出" -> FundingItem.PROJECT;
            case "单位资金" -> FundingItem.UNIT_OWN;
            case "财政专户管理资金" -> FundingItem.SPECIAL_ACCOUNT;
            default -> throw new IllegalArgumentException("no funding item: " + label);
        };
    }
}
