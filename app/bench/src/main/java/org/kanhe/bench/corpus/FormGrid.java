package org.kanhe.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.document.Cell;

/// 项目支出绩效自评表 with its merged cells: title block, funding block, goals, nine indicator columns, total.
public final class FormGrid {
    /// Grid columns of the form.
    public static final int COLUMNS = 9;

    private final List<Cell> cells = new ArrayList<>();
    private int row;

    private FormGrid() {}

    /// Every cell of the form; together they cover the grid without gaps.
    public static List<Cell> of(ReportSketch sketch) {
        FormGrid grid = new FormGrid();
        grid.title(sketch);
        grid.funding(sketch.funding());
        grid.goals(sketch);
        grid.indicators(sketch);
        grid.put(0, 1, 6, "总分");
        grid.put(6, 1, 1, "100");
        grid.put(7, 1, 1, sketch.score());
        grid.put(8, 1, 1, "");
        return List.copyOf(grid.cells);
    }

    private void title(ReportSketch s) {
        put(0, 1, 2, "项目支出名称");
        put(2, 1, 7, s.project());
        row++;
        put(0, 1, 2, "主管部门");
        put(2, 1, 3, s.department());
        put(5, 1, 1, "实施单位");
        put(6, 1, 3, s.unit());
        row++;
    }

    private void funding(List<ReportSketch.Money> funding) {
        put(0, funding.size() + 1, 2, "项目资金\n（万元）");
        line(2, "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        row++;
        for (ReportSketch.Money m : funding) {
            line(2, m.label(), m.initial(), m.annual(), m.executed(), m.weight(), m.rate(), m.score());
            row++;
        }
    }

    private void goals(ReportSketch s) {
        put(0, 2, 1, "年度总体目标");
        put(1, 1, 4, "预期目标");
        put(5, 1, 4, "实际完成情况");
        row++;
        put(1, 1, 4, s.expected());
        put(5, 1, 4, s.actual());
        row++;
    }

    private void indicators(ReportSketch s) {
        put(0, s.rows().size() + 1, 1, "绩效指标");
        line(1, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        row++;
        for (int i = 0; i < s.rows().size(); i++) {
            ReportSketch.Row r = s.rows().get(i);
            if (i == 0 || !s.rows().get(i - 1).level1().equals(r.level1())) {
                put(1, (int) s.rows().stream().filter(o -> o.level1().equals(r.level1())).count(), 1, r.level1());
            }
            if (i == 0 || !s.rows().get(i - 1).level2().equals(r.level2())) {
                put(2, (int) s.rows().stream().filter(o -> o.level2().equals(r.level2())).count(), 1, r.level2());
            }
            line(3, r.name(), r.target(), r.actual(), r.weight(), r.score(), r.reason());
            row++;
        }
    }

    private void line(int column, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            put(column + i, 1, 1, texts[i]);
        }
    }

    private void put(int column, int rows, int columns, String text) {
        cells.add(new Cell(row, column, rows, columns, text));
    }
}
