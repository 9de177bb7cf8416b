package org.kanhe.core.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;
import static org.kanhe.core.testkit.Judgements.undecided;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// AR-01, AR-02 and AR-03 look at the same cell: whichever explains it best speaks, the others stay silent.
class RatesTest {
    private static String row(String cells) {
        return "资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n年度资金总额 | " + cells;
    }

    @Test
    void aWrongRateIsShownWithTheDivisionThatProvesIt() {
        assertThat(findings("AR-01", row("40 | 40 | 35.2 | 10 | 61.5% | 6.2")))
                .containsExactly("high | 执行率应为 88%（35.2÷40），表中填 61.5% | t0r1c5 t0r1c3 t0r1c2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # initial, annual, executed, rate      : why it is right
            40    | 40     | 35.2   | 88%          : exact
            60    | 60     | 38.94  | 64.9%        : exact
            20    | 20     | 17.11  | 85.5%        : cut off at the printed decimal
            20    | 20     | 17.11  | 85.6%        : rounded at the printed decimal
            3     | 3      | 1      | 33.33%       : rounded
            3     | 3      | 2      | 66.66%       : cut off
            38.17 | 38.17  | 38.1692 | 99.99%      : cut off
            38.17 | 38.17  | 38.1692 | 100%        : rounded
            70    | 70     | 70.85  | 101.21%      : above 100
            40    | 40     | 35.2   | 88           : without a percent sign
            0     | 0      | 0      | 0%           : nothing to divide
            0     | 50     | 0      | 0%           : nothing spent
            """)
    void correctArithmeticStaysSilent(String initial, String annual, String executed, String rateAndWhy) {
        String rate = rateAndWhy.replaceAll(":.*", "").strip();
        assertThat(rules(row(initial + " | " + annual + " | " + executed + " | 10 | " + rate + " | "))).doesNotContain("AR-01", "AR-02", "AR-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR-01 | 30    | 30     | 27.5   | 71.4%   | 91.7%
            AR-01 | 20    | 20     | 17.11  | 85.4%   | 85.6%
            AR-01 | 20    | 20     | 17.11  | 87%     | 86%
            AR-01 | 20    | 20     | 0      | 100%    | 0%
            AR-02 | 112.5 | 185.16 | 185.16 | 164.58% | 100%
            AR-02 | 81    | 110.63 | 110.63 | 136.58% | 100%
            AR-02 | 80    | 100    | 90     | 112.5%  | 90%
            AR-03 | 50    | 50     | 46.5   | 9.3%    | 93%
            AR-03 | 50    | 50     | 46.5   | 930%    | 93%
            AR-03 | 16.9  | 420    | 420    | 248.52% | 100%
            """)
    void theBestExplanationSpeaksAlone(String rule, String initial, String annual, String executed, String rate, String computed) {
        String form = row(initial + " | " + annual + " | " + executed + " | 10 | " + rate + " | ");
        assertThat(rules(form)).filteredOn(code -> code.matches("AR-0[123]")).containsExactly(rule);
        assertThat(findings(rule, form)).singleElement().asString().contains(computed);
    }

    @Test
    void aFormWithoutAnnualBudgetIsJudgedOnItsOnlyBudget() {
        assertThat(findings("AR-01", "资金 | 年初预算数 | 全年执行数 | 执行率\n年度资金总额 | 2000 | 3100 | 143.9%"))
                .containsExactly("high | 执行率应为 155%（3100÷2000），表中填 143.9% | t0r1c3 t0r1c2 t0r1c1");
    }

    @Test
    void aDifferenceThatRoundedAmountsExplainIsARemark() {
        assertThat(findings("AR-01", row("12.35 | 12.35 | 11.29 | 10 | 91.44% | 9.1"))).singleElement().asString().startsWith("low | ");
    }

    @Test
    void anUnreadableAmountLeavesTheRateUndecided() {
        assertThat(undecided("AR-01", row("31.5 | 31.5 | 31..5 | 10 | 100% | 10"))).containsExactly("“31..5”无法识别，未作判断 | t0r1c3");
    }

    @Test
    void aBlankOrMissingCellIsNoCase() {
        assertThat(rules(row("40 | 40 |  | 10 | 61.5% | "))).doesNotContain("AR-01");
        assertThat(rules("资金 | 全年预算数 | 全年执行数\n年度资金总额 | 40 | 35.2")).doesNotContain("AR-01");
    }

    @Test
    void zerosASpreadsheetFilledUpWithAreNoDecimals() {
        String head = "资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n";
        assertThat(rules(head + "年度资金总额 | 120 | 120 | 100 | 10 | 83.30% | 8.33")).doesNotContain("AR-01");
        assertThat(rules(head + "年度资金总额 | 120 | 120 | 100 | 10 | 83.40% | 8.33")).contains("AR-01");
        assertThat(rules("类型：base-data\n人员 | 编制数 | 实际在职人数 | 控制率\n | 60 | 56 | 93.30%")).doesNotContain("AR-14");
    }
}
