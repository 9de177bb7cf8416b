package org.kanhe.core.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;
import static org.kanhe.core.testkit.Judgements.undecided;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// AR-05, AR-07, AR-08 and AR-09: points and their sums.
class ScoresTest {
    private static final String FUNDS = "资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n";
    private static final String ROWS = "一级指标 | 三级指标 | 分值 | 得分\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 | 45    | 10 | 75%    | 7.5
            60 | 66    | 10 | 110%   | 10
            20 | 17.11 | 10 | 85.5%  | 8.5
            20 | 17.11 | 10 | 85.5%  | 8.6
            20 | 17.11 | 10 | 85.55% | 8.56
            40 | 35.2  | 10 | 61.5%  | 6.2
            40 | 35.2  | 10 | 61.5%  | 8.8
            20 | 0.1   | 10 | 0.5%   | 0.1
            30 | 27    | 10 | 90%    | 9
            """)
    void aScoreThatFollowsFromThePrintedOrTheComputedRateIsSound(String annual, String executed, String weight, String rate, String score) {
        assertThat(rules(FUNDS + String.join(" | ", "年度资金总额", annual, executed, weight, rate, score))).doesNotContain("AR-05");
    }

    @Test
    void aScoreThatFollowsFromNeitherIsWrong() {
        assertThat(findings("AR-05", FUNDS + "年度资金总额 | 60 | 45 | 10 | 75% | 10")).containsExactly("high | 执行率得分应为 7.5（10×75%），表中填 10 | t0r1c5 t0r1c3 t0r1c4 t0r1c2 t0r1c1");
    }

    @Test
    void nobodyGetsMoreThanTheWeight() {
        assertThat(findings("AR-05", FUNDS + "年度资金总额 | 60 | 63 | 10 | 105% | 10.5")).containsExactly("high | 执行率得分 10.5 超过分值 10 | t0r1c5 t0r1c3");
    }

    @Test
    void cuttingOffMostOfAPointIsARemark() {
        assertThat(findings("AR-05", FUNDS + "年度资金总额 | 50 | 44.4 | 10 | 88.8% | 8")).singleElement().asString().startsWith("low | ");
    }

    @Test
    void roundingToAWholePointIsARemarkSoThatNobodyOverlooksTheGift() {
        assertThat(findings("AR-05", FUNDS + "年度资金总额 | 250 | 238 | 10 | 95.2% | 10")).singleElement().asString().startsWith("low | 执行率得分应为 9.5");
    }

    @Test
    void aTotalMayHoldAnExecutionScoreTheFormHasNoCellFor() {
        String form = "资金 | 全年预算数 | 全年执行数 | 分值 | 执行率\n年度资金总额 | 1180 | 1150.5 | 10 | 97.5%\n" + ROWS + "产出指标 | 甲 | 50 | 50\n效益指标 | 乙 | 40 | 40\n总分 | 100 | ";
        assertThat(rules(form + "99.75")).doesNotContain("AR-07");
        assertThat(undecided("AR-07", form + "97")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # execution, indicators, printed total
            10 / 10   | 50 / 48, 40 / 40  | 98
            10 / 9.5  | 50 / 50, 40 / 40  | 99.5
            10 / 8.88 | 50 / 50, 40 / 40  | 98.9
            10 / 10   | 60 / 58, 40 / 40  | 98
            10 / 10   | 60 / 58, 40 / 40  | 108
            10 / 10   | 60 / 50, 38.5 / 38.5 | 88.5
            """)
    void totalsThatFitAReadingAreSound(String execution, String indicators, String total) {
        assertThat(rules(form(execution, indicators, "100 | " + total))).doesNotContain("AR-07");
    }

    @Test
    void whereTheWeightsIncludeTheExecutionRateItsScoreBelongsToTheTotal() {
        assertThat(findings("AR-07", form("10 / 9", "50 / 50, 40 / 38", "100 | 88")))
                .containsExactly("high | 总分 88 只是指标得分之和，漏计预算执行率得分 9；应为 97 | t0r5c3 t0r3c3 t0r4c3 t0r1c5");
    }

    @Test
    void aTotalThatFitsNoReadingIsWrong() {
        assertThat(findings("AR-07", form("10 / 10", "50 / 50, 40 / 38", "100 | 100"))).containsExactly("high | 总分应为 98（指标得分 88＋预算执行率得分 10），表中填 100 | t0r5c3 t0r3c3 t0r4c3 t0r1c5");
        assertThat(findings("AR-07", ROWS + "产出指标 | 甲 | 60 | 60\n效益指标 | 乙 | 40 | 40\n总分 | 100 | 10")).singleElement().asString().contains("总分应为 100");
    }

    @Test
    void aBlankScoreLeavesTheTotalUndecided() {
        assertThat(undecided("AR-07", form("10 / 10", "50 / 50, 40 / ", "100 | 95"))).containsExactly("有得分未填，总分 95 无法核对 | t0r5c3");
    }

    @Test
    void weightsMakeOneHundredWithTheExecutionRate() {
        assertThat(rules(form("10 / 10", "50 / 50, 40 / 40", "100 | 100"))).doesNotContain("AR-08");
        assertThat(findings("AR-08", form("10 / 10", "50 / 50, 35 / 35", "100 | 95"))).singleElement().asString()
                .startsWith("high | 分值合计应为 100，表中各指标分值 85＋预算执行率分值 10＝95");
    }

    @Test
    void weightsThatMakeOneHundredOnlyWithoutTheExecutionRateAreARemark() {
        assertThat(findings("AR-08", form("10 / 10", "60 / 60, 40 / 40", "100 | 100"))).singleElement().asString()
                .startsWith("low | 指标分值合计 100，未含预算执行率分值 10；若计入则为 110");
    }

    @Test
    void aPrintedSumThatDisagreesIsWrongEvenWhereTheWeightsAreRight() {
        assertThat(findings("AR-08", form("10 / 10", "50 / 50, 40 / 40", "90 | 100"))).singleElement().asString().startsWith("high | 表中分值合计填 90");
    }

    @Test
    void onlyTheTotalRowOfTheMoneyMayScore() {
        String form = FUNDS + "年度资金总额 | 60 | 60 | 10 | 100% | 10\n当年财政拨款 | 60 | 60 | 10 | 100% | 10\n" + ROWS + "产出指标 | 甲 | 90 | 90\n总分 | 100 | 100";
        assertThat(findings("AR-08", form)).containsExactly("high | 资金部分有多行填写分值（年度资金总额、当年财政拨款），只有年度资金总额一行可以计分 | t0r2c3 t0r1c3");
    }

    @Test
    void aFormWithoutWeightsIsNoCase() {
        assertThat(rules("一级指标 | 三级指标 | 年度指标值 | 实际完成值\n产出指标(50分) | 甲 | 5个 | 5个")).doesNotContain("AR-07", "AR-08", "AR-09");
    }

    @Test
    void aClassSplitOverPagesIsTakenAsOne() {
        String split = ROWS + "产出指标(50分) | 甲 | 20 | 20\n效益指标(30分) | 乙 | 30 | 30\n产出指标(50分) | 丙 | 30 | 30";
        assertThat(rules(split)).doesNotContain("AR-09");
        assertThat(findings("AR-09", split.replace("丙 | 30", "丙 | 20"))).containsExactly("high | 产出指标应为 50 分，其下指标分值合计 40 分 | t0r1c0 t0r1c2 t0r3c2");
    }

    private static String form(String execution, String indicators, String total) {
        StringBuilder form = new StringBuilder(FUNDS + "年度资金总额 |  |  | " + execution.replace("/", "|  |") + "\n" + ROWS);
        for (String row : indicators.split(",", -1)) {
            form.append("产出指标 | 指标 | ").append(row.replace("/", "|").strip()).append("\n");
        }
        return form + "总分 | " + total;
    }
}
