package org.kanhe.core.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// AR-13, AR-16, NT-01, NT-03 and LG-15 read running text.
class TextsAgainstTablesTest {
    private static String text(String... paragraphs) {
        return "类型：narrative\n标题：部门整体支出绩效自评报告\n二、情况\n" + String.join("\n", paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "支出共计100万元，其中：人员经费80万元、公用经费20万元。",
        "支出共计100万元。其中人员经费80万元，比预算增加6万元；公用经费20万元，比上年减少3万元。",
        "支出共计1亿元，其中：工程支出8000万元，征地支出2000万元。",
        "支出共计100万元，其中人员经费30万元、公用经费20万元。",
        "支出共计100万元，其中人员经费80万元。",
        "支出共计99.99万元，其中：人员经费79.99万元、公用经费20万元。"
    })
    void partsThatMakeTheirWholeOrOnlySomeOfItAreSound(String text) {
        assertThat(rules(text(text))).doesNotContain("AR-16");
    }

    @Test
    void partsAboveTheirWholeAreWrongAndNearMissesDoubtful() {
        assertThat(findings("AR-16", text("支出共计100万元，其中：人员经费80万元、公用经费25万元。"))).containsExactly("high | 文中总额 100万元，所列分项 80＋25＝105，两者不一致 | p3@4-30");
        assertThat(findings("AR-16", text("支出共计100万元，其中：人员经费80万元、公用经费19万元。"))).singleElement().asString().startsWith("medium | ");
    }

    @Test
    void aPartMayBeTheWholeOfItsOwnList() {
        assertThat(findings("AR-16", text("总支出200万元，其中基本支出100万元。其中：工资80万元，公用经费25万元。"))).singleElement().asString().contains("文中总额 100万元，所列分项 80＋25＝105");
    }

    @Test
    void announcedItemsAreCounted() {
        assertThat(findings("NT-03", text("完成以下两项工作：", "1.清淤；", "2.护岸；", "3.植树。", "以上工作均已验收。"))).containsExactly("high | 文中写“以下两项工作：”，实际列出 3 个 | p3 p4 p5 p6");
        assertThat(rules(text("完成以下3项工作：", "1.清淤；", "2.护岸；", "3.植树。", "以上工作均已验收。"))).doesNotContain("NT-03");
        assertThat(rules(text("从以下三个方面开展：", "1.清淤；", "2.护岸。"))).doesNotContain("NT-03");
        assertThat(rules(text("完成以下两项工作，均已验收。", "1.清淤。"))).doesNotContain("NT-03");
    }

    @Test
    void theScoreOfATextIsHeldAgainstTheFormOfItsScope() {
        String form = "\n----\n类型：department-self-evaluation\n一级指标 | 三级指标 | 分值 | 得分\n产出指标 | 甲 | 100 | 98\n总分 | 100 | 98";
        assertThat(findings("NT-01", text("总分值100分，实得96分。") + form)).containsExactly("high | 报告写得分 96，自评表总分为 98，两者不一致 | p3@8-13 t1r3c3");
        assertThat(rules(text("自评得分为98分。") + form)).doesNotContain("NT-01");
        assertThat(rules(text("其中产出指标自评得分50分。") + form)).doesNotContain("NT-01");
        assertThat(rules(text("自评得分为96分。") + form.replace("department", "project"))).doesNotContain("NT-01");
    }

    @Test
    void aFrameworkWithBlankScoresIsNotAddedUp() {
        String framework = "\n----\n类型：scoring-framework\n标题：部门整体支出评价指标\n一级 | 二级 | 三级 | 分值 | 自评分\n过程 | 执行 | 甲 | 60 | 55\n过程 | 执行 | 乙 | 40 | ";
        assertThat(findings("AR-13", text("实得98分。") + framework + "40")).singleElement().asString().startsWith("high | 报告写得分 98，评分框架各项自评分之和为 95");
        assertThat(rules(text("实得98分。") + framework)).doesNotContain("AR-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"实得86分，被评为“良好”等级。", "自评得分95分，等级为优秀。", "实得90分，评为优。", "得分72分，评为中。", "满分100分。效果良好。", "自评得分95分。群众反映良好。"})
    void gradesOfTheRightBandAndWordsThatAreNoGradesAreSound(String text) {
        assertThat(rules(text(text))).doesNotContain("LG-15");
    }

    @Test
    void labelledAmountsOfATextAreHeldAgainstTheBaseDataTable() {
        String table = "\n----\n类型：base-data\n经费 | 本年预算数 | 本年决算数\n一、部门基本支出 | 320 | 346.4";
        assertThat(findings("NT-02", text("基本支出决算数为344.6万元。") + table)).containsExactly("high | 正文写基本支出决算 344.6 万元，表中为 346.4，两者不一致 | p3@0-15 t1r2c2");
        assertThat(rules(text("基本支出预算数为320万元，决算数另见附表。") + table)).doesNotContain("NT-02");
        assertThat(rules(text("基本支出344.6万元。") + table)).doesNotContain("NT-02");
    }

    @Test
    void aParagraphSharedByTwoNarrativesIsShownOnBothSides() {
        String shared = "全年组织防汛演练十二次，培训巡查员三百余人，清理河道障碍物六十余处，群众防灾意识明显增强，未发生人员伤亡。";
        assertThat(findings("XU-02", text(shared) + "\n----\n" + text("新建水窖二十口。", shared))).containsExactly("medium | 与同一文件中另一份报告有 1 段文字雷同 | p4 p3");
    }
}
