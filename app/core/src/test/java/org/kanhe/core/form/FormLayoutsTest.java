package org.kanhe.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.SelfEvaluation;

class FormLayoutsTest {
    private static SelfEvaluation only(String form) {
        List<Report> reports = FormLayouts.standard().read(DrawnForm.document(form)).reports();
        assertThat(reports).hasSize(1);
        return (SelfEvaluation) reports.getFirst();
    }

    @Test
    void aBlankCellIsNotAMissingOne() {
        SelfEvaluation report = only("""
                项目支出绩效自评表
                / 项目名称 / 水库除险 /
                / 主管部门 /  / 实施单位 / 云溪县水利局 /
                / 绩效指标 / 一级指标 / 二级指标 / 三级指标 / 年度指标值 / 实际完成值 /
                /  / 产出指标 / 数量指标 / 加固水库 / 2座 /  /
                """);

        Indicator indicator = report.indicators().getFirst();
        assertThat(report.head().department()).isInstanceOf(Field.Blank.class);
        assertThat(indicator.actual()).isInstanceOf(Field.Blank.class);
        assertThat(indicator.weight()).isInstanceOf(Field.Absent.class);
    }

    @Test
    void aNumberNobodyUnderstandsIsNotGuessed() {
        SelfEvaluation report = only("""
                项目支出绩效自评表
                / 项目名称 / 水库除险 /
                / 项目资金（万元） /  / 年初预算数 / 全年执行数 / 执行率 /
                /  / 年度资金总额 / 31..5 / 31.5 / 1 /
                """);

        assertThat(report.funding().getFirst().initial()).isInstanceOf(Field.Unreadable.class);
        assertThat(report.funding().getFirst().rate()).isInstanceOf(Field.Unreadable.class);
    }

    @Test
    void aBareOneInARateColumnIsAllOfTheBudgetWhenTheAmountsSaySo() {
        SelfEvaluation report = only("""
                项目支出绩效自评表
                / 项目名称 / 水库除险 /
                / 项目资金（万元） /  / 全年预算数 / 全年执行数 / 执行率 /
                /  / 年度资金总额 / 31.5 / 31.5 / 1 /
                """);

        assertThat(report.funding().getFirst().rate().findValue()).hasValueSatisfying(r -> assertThat(r.value()).isEqualByComparingTo("100"));
    }

    @Test
    void anOfficeInsideAUnitIsNotTheUnit() {
        assertThat(List.of("行政科", "督查室", "驻办纪检组", "预算股")).allMatch(HeadDraft::isOffice);
        assertThat(List.of("云溪县信访办公室", "青禾市人民政府办公室", "水利局", "云溪县林业工作站")).noneMatch(HeadDraft::isOffice);
    }

    @Test
    void pointsMergedOverSeveralIndicatorsCountOnce() {
        SelfEvaluation report = only("""
                项目支出绩效自评表
                | 项目名称 | 水库除险 | < | < | < | < | < |
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 产出指标 | 数量指标 | 加固水库 | 2座 | 2座 | 50 | 50 |
                | ^ | ^ | 加固堤防 | 3公里 | 3公里 | ^ | ^ |
                """);

        assertThat(report.indicators()).extracting(i -> i.weight().findValue().isPresent()).containsExactly(true, false);
    }

    @Property(tries = 300)
    void noTableMakesTheLayoutsThrow(@ForAll("tables") Document document) {
        Reading reading = FormLayouts.standard().read(document);

        long cells = document.tables().stream().flatMap(t -> t.cells().stream()).filter(c -> !c.isBlank()).count();
        assertThat(cells == 0 || !reading.reports().isEmpty() || !reading.notes().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<Document> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                "", "　", "项目名称", "项目支出绩效自评表", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "总分", "100", "产出指标(50分)", "效益指标", "数量指标", "年初预算数",
                "全年执行数", "预算数：", "执行率", "年度资金总额", "其中：财政拨款：12", "指标1：甲\n指标2：乙，写得很长很长", "年度总体目标", "预期目标", "实际完成情况", "填表人：甲  填报日期：", "注：一", "……", "38..9",
                "绩效指标", "单位：元", "附件1", "负责人及电话", "张三丰 13900000001", "单位名称（盖章）", "全年完成情况", "调整后预算数", "合计", "小计");
        return cell.list().ofMaxSize(9).list().ofMinSize(1).ofMaxSize(14).flatMap(rows -> Arbitraries.of(Table.Grid.values()).map(grid -> document(rows, grid)));
    }

    private static Document document(List<List<String>> rows, Table.Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                cells.add(new Cell(r, c, 1, 1, rows.get(r).get(c)));
            }
        }
        Table table = new Table(0, 0, "", grid, rows.size(), 9, cells);
        return new Document(DrawnForm.document("x").source(), "drawn/1", List.of(table));
    }
}
