package org.kanhe.core.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;
import static org.kanhe.core.testkit.Judgements.undecided;

import org.junit.jupiter.api.Test;

/// AR-04 and AR-06: rows of the money part.
class FundingTest {
    private static final String HEAD = "资金 | 年初预算数 | 全年预算数 | 全年执行数\n";

    @Test
    void everyColumnIsAddedUpForItself() {
        assertThat(findings("AR-06", HEAD + "年度资金总额 | 60 | 62 | 60\n当年财政拨款 | 50 | 50 | 50\n其他资金 | 10 | 10 | 10"))
                .containsExactly("high | 年度资金总额 62 与分项之和 60 不一致 | t0r1c2 t0r2c2 t0r3c2");
    }

    @Test
    void fiscalMoneyMayContainTheRowsOfTheGovernments() {
        assertThat(rules(HEAD + "年度资金总额 | 60 | 60 | 60\n当年财政拨款 | 50 | 50 | 50\n中央、省、市补助 | 20 | 20 | 20\n县级资金 | 30 | 30 | 30\n其他资金 | 10 | 10 | 10")).doesNotContain("AR-06");
    }

    @Test
    void aSourceMayBeFollowedByItsPartsUnderWhateverName() {
        String form = HEAD + "年度资金总额 | 120 | 120 | 120\n当年财政拨款 | 100 | 100 | 100\n中央、省、市补助 | 70 | 70 | 70\n其他资金 | 30 | 30 | 30\n上年结转资金 | 15 | 15 | 15\n单位资金 | 5 | 5 | 5";
        assertThat(rules(form)).doesNotContain("AR-06");
        assertThat(rules(form.replace("单位资金 | 5 | 5 | 5", "单位资金 | 5 | 5 | 8"))).contains("AR-06");
    }

    @Test
    void rowsSetInMakeTheLineTheyBelongTo() {
        String form = HEAD + "年度资金总额 | 60 | 60 | 58\n当年财政拨款 | 50 | 50 | 48\n↳ 中央、省、市补助 | 30 | 30 | 33\n↳ 县级资金 | 20 | 20 | 18\n其他资金 | 10 | 10 | 10";
        assertThat(findings("AR-06", form)).containsExactly("high | “当年财政拨款” 48 与其下所列分项之和 51 不一致 | t0r2c3 t0r3c3 t0r4c3");
        assertThat(rules(form.replace("33", "30"))).doesNotContain("AR-06");
        assertThat(rules(form.replace("| 33", "| 20").replace("↳ 县级资金 | 20 | 20 | 18\n", ""))).as("one part of several").doesNotContain("AR-06");
    }

    @Test
    void sourcesAndPurposesAreTwoWaysToSplitTheSameMoney() {
        String form = HEAD + "年度资金总额 | 60 | 60 | 60\n当年财政拨款 | 60 | 60 | 60\n基本支出 | 40 | 40 | 40\n项目支出 | 20 | 20 | 20";
        assertThat(rules(form)).doesNotContain("AR-06");
        assertThat(findings("AR-06", form.replace("项目支出 | 20", "项目支出 | 25"))).containsExactly("high | 年度资金总额 60 与分项之和 65 不一致 | t0r1c1 t0r3c1 t0r4c1");
    }

    @Test
    void roundedPartsAreSoundAndSmallGapsARemark() {
        assertThat(rules(HEAD + "年度资金总额 | 33.33 | 33.33 | 33.33\n当年财政拨款 | 33.34 | 33.34 | 33.34")).doesNotContain("AR-06");
        assertThat(findings("AR-06", HEAD + "年度资金总额 | 33.4 | 33.4 | 33.4\n当年财政拨款 | 33.35 | 33.4 | 33.4")).singleElement().asString().startsWith("low | ");
    }

    @Test
    void anUnreadablePartLeavesItsColumnUndecided() {
        assertThat(undecided("AR-06", HEAD + "年度资金总额 | 31.5 | 31.5 | 31.5\n当年财政拨款 | 31.5 | 31.5 | 31..5")).containsExactly("“31..5”无法识别，未作判断 | t0r2c3");
    }

    @Test
    void moneyNobodySplitIsNoCase() {
        assertThat(rules(HEAD + "年度资金总额 | 60 | 60 | 60\n当年财政拨款 | | |\n其他资金 | | |")).doesNotContain("AR-06");
    }

    @Test
    void aRateOnNothingIsReportedWithItsScore() {
        assertThat(findings("AR-04", "资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n上年结转资金 | 0 | 0 | 10 | 100% | 10"))
                .containsExactly("medium | “上年结转资金”预算数为 0，不应填写执行率或得分（表中填 100%、10） | t0r1c4 t0r1c5 t0r1c1");
        assertThat(rules("资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n上年结转资金 | 0 | 0 | — | 0% | 0")).doesNotContain("AR-04");
    }

    @Test
    void whatLooksLikeANumberAndIsNoneIsMalformed() {
        assertThat(findings("AR-18", HEAD + "年度资金总额 | 31..5 | 1O0 | 见附表")).containsExactly(
                "medium | “31..5”不是规范的数值，请核实 | t0r1c1", "medium | “1O0”不是规范的数值，请核实 | t0r1c2");
        assertThat(rules(HEAD + "年度资金总额 | 31.5万元 | 1,234.5 | —")).doesNotContain("AR-18");
    }
}
