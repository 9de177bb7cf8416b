package org.kanhe.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;

/// Shapes of blocks that take more than a synonym to read.
class FormShapesTest {
    private static SelfEvaluation form(String text) {
        return (SelfEvaluation) FormLayouts.standard().read(DrawnForm.document(text)).reports().getFirst();
    }

    /// Item, label, and what is printed of the six numbers; a stroke where there is no such cell.
    private static List<String> money(SelfEvaluation form) {
        return form.funding().stream().map(FormShapesTest::line).toList();
    }

    private static String line(FundingRow row) {
        String numbers = Stream.of(row.initial(), row.annual(), row.executed(), row.rate(), row.weight(), row.score()).map(FormShapesTest::printed).collect(Collectors.joining(" "));
        return row.item().code() + " " + row.label() + " " + numbers;
    }

    private static List<String> indicators(SelfEvaluation form) {
        return form.indicators().stream().map(FormShapesTest::line).toList();
    }

    private static String line(Indicator row) {
        String values = Stream.of(row.name(), row.target(), row.actual(), row.weight(), row.score()).map(FormShapesTest::printed).collect(Collectors.joining(" "));
        return row.level1().map(Level::name).orElse("-") + "/" + row.level2().map(Level::name).orElse("-") + "/" + values;
    }

    private static String printed(Field<?> field) {
        return switch (field) {
            case Field.Present<?> p -> p.raw();
            case Field.Blank<?> _ -> "空";
            case Field.Absent<?> _ -> "-";
            case Field.Unreadable<?> u -> "?" + u.raw();
        };
    }

    @Test
    void moneyOfTasksIsNamedByTheTaskAndTheTotalIsTheirSum() {
        SelfEvaluation form = form("""
                部门整体支出绩效自评表
                | 部门名称 | 云溪县文物局 | < | < | < |
                | 年度主要任务 | 任务名称 | 主要内容 | 全年预算数（万元） | 全年执行数（万元） |
                | ^ | 修缮古桥 | 修缮2座 | 420 | 399 |
                | ^ | 改造厕所 | 改造12座 | 180 | 171 |
                | ^ | 金额合计 | < | 600 | 570 |
                """);

        assertThat(money(form)).containsExactly("other 修缮古桥 - 420 399 - - -", "other 改造厕所 - 180 171 - - -", "total 金额合计 - 600 570 - - -");
        assertThat(form.head().others()).extracting(o -> o.label() + "=" + o.value().raw()).contains("修缮古桥 主要内容=修缮2座");
    }

    @Test
    void incomeAndExpenseBesideEachOtherAreTwoTables() {
        SelfEvaluation form = form("""
                部门整体绩效自评价表
                | 部门名称 | 吴澄市气象局 | < | < | < | < | < | < | < |
                | 当年预算资金（万元） | 收入 | < | < | < | 支出 | < | < | < |
                | ^ | 资金来源 | 预算数 | 执行数 | 执行率 | 支出类别 | 预算数 | 执行数 | 执行率 |
                | ^ | 合计 | 128 | 127 | 99.2% | 合计 | 128 | 125 | 97.7% |
                | ^ | 财政拨款 | 128 | 127 | 99.2% | 基本支出 | 88 | 88 | 100% |
                | ^ | 其他资金 | 0 | 0 |  | 项目支出 | 40 | 37 | 92.5% |
                """);

        assertThat(money(form)).containsExactly(
                "total 合计 - 128 125 97.7% - -",
                "basic 基本支出 - 88 88 100% - -",
                "project 项目支出 - 40 37 92.5% - -",
                "total 合计 - 128 127 99.2% - -",
                "fiscal-current 财政拨款 - 128 127 99.2% - -",
                "other 其他资金 - 0 0 空 - -");
    }

    @Test
    void moneyLaidOnItsSideHasItsScoreAndThePointsOfItsBlock() {
        SelfEvaluation form = form("""
                预算项目支出绩效自评表
                | 项目名称 | 公交补贴 | < | < |
                | 预算执行情况⏎(10分) | 资金来源 | 总计 | 财政拨款 |
                | ^ | 全年预算数 | 1800 | 1500 |
                | ^ | 全年执行数 | 1764 | 1500 |
                | ^ | 执行率 | 98% | 100% |
                | ^ | 得分 | 9.8 |  |
                | 绩效目标 | 开通线路8条 | < | < |
                """);

        assertThat(money(form)).containsExactly("total 总计 - 1800 1764 98% 10 9.8", "fiscal-current 财政拨款 - 1500 1500 100% - 空");
    }

    @Test
    void pointsBehindTheNameAreItsWeightWhereNoColumnHoldsThem() {
        SelfEvaluation form = form("""
                项目自评表绩效自评表
                | 项目名称 | 公路养护 | < | < | < |
                | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
                | 产出指标 | 数量指标 | 养护里程（15分） | 1260公里 | 1260公里 | 15 |
                """);

        assertThat(indicators(form)).containsExactly("产出指标/数量指标/养护里程（15分） 1260公里 1260公里 15 15");
    }

    @Test
    void whatStandsBelowVagueHeadsTellsClassesFromNames() {
        SelfEvaluation form = form("""
                部门预算绩效自评表（整体）
                | 单位名称 | 云溪县统计局 | < | < | < | < | < |
                | 指标 | 类型 | 名称 | 目标 | 完成 | 权重 | 得分 |
                | 产出 | 数量 | 发布公报 | 12期 | 12期 | 50 | 50 |
                | ^ | 质量 | 差错率 | ≤0.5% | 0.3% | 40 | 40 |
                """);

        assertThat(indicators(form)).containsExactly("产出/数量/发布公报 12期 12期 50 50", "产出/质量/差错率 ≤0.5% 0.3% 40 40");
    }

    @Test
    void belowThreeLevelsTheFourthNamesTheIndicator() {
        SelfEvaluation form = form("""
                部门整体绩效自评价表
                | 部门名称 | 吴澄市气象局 | < | < | < | < | < |
                | 一级指标 | 二级指标 | 三级指标 | 四级指标 | 目标值 | 实际完成值 | 得分 |
                | 履职 | 监测预报 | 站网建设 | 新建自动站 | 30个 | 27个 | 18 |
                """);

        assertThat(indicators(form)).containsExactly("履职/监测预报/新建自动站 30个 27个 - 18");
    }

    @Test
    void projectAndAgencyMayBeLabelledWithOneWord() {
        SelfEvaluation form = form("""
                2022年度项目绩效自评表
                单位：云溪县水利局          单位：万元
                | 项目 | 水库除险加固 | < | < |
                | 一级指标 | 三级指标 | 目标值 | 实际完成值 |
                | 产出指标 | 加固水库 | 2座 | 2座 |
                """);

        assertThat(form.head().unit().raw()).isEqualTo("云溪县水利局");
        assertThat(form.head().project().raw()).isEqualTo("水库除险加固");
        assertThat(form.head().others()).isEmpty();
    }

    @Test
    void headsOfAFrameworkMayStandInTwoRows() {
        String rows = """
                | 评价指标 | < | < | 指标说明 | 评分标准 | 分值 | 自评分 |
                | 一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^ |
                | 部门决策（15分） | 预算编制（15分） | 编制合理性 | 是否合理 | 合理得满分 | 15 | 14 |
                """;
        String dump = """
                / 评价指标 / 指标说明 / 评分标准 / 分值 / 自评分
                / 一级指标 / 二级指标 / 三级指标 /  /  /  /  /
                / 部门决策（15分） / 预算编制（15分） / 编制合理性 / 是否合理 / 合理得满分 / 15 / 14
                """;

        for (String table : List.of(rows, dump)) {
            ScoringFramework framework = (ScoringFramework) FormLayouts.standard().read(DrawnForm.document("2022年度部门整体支出绩效评分表\n" + table)).reports().getFirst();
            ScoringFramework.Row row = framework.rows().getFirst();
            assertThat(List.of(row.level1().name(), row.level2().name(), row.level3().name())).containsExactly("部门决策", "预算编制", "编制合理性");
            assertThat(Stream.of(row.explanation(), row.standard(), row.weight(), row.score()).map(FormShapesTest::printed)).containsExactly("是否合理", "合理得满分", "15", "14");
            assertThat(framework.head().others()).isEmpty();
        }
    }
}
