package org.kanhe.core.check.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;

/// LG-04, LG-08, LG-09, LG-10 and LG-11 hold indicators against the money of the same form.
class SpendingTest {
    private static final String FUNDS = "资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n年度资金总额 | ";
    private static final String ROWS = "\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n";

    @Test
    void aPromiseToStayWithinTheBudgetIsHeldAgainstTheBudgetItNames() {
        String row = ROWS + "产出指标 | 成本指标 | 经费开支 | 不超年初预算 | 100% | 10 | 10 |";
        assertThat(findings("LG-04", FUNDS + "50 | 80 | 80 | 100%" + row)).containsExactly("high | 指标值“不超年初预算”，全年执行数 80 已超过预算 50，却记满分 10 | t0r3c6 t0r3c3 t0r1c3 t0r1c1");
        assertThat(rules(FUNDS + "50 | 80 | 80 | 100%" + row.replace("年初预算", "预算"))).doesNotContain("LG-04");
        assertThat(rules(FUNDS + "50 | 80 | 80 | 100%" + row.replace("| 10 | 10 |", "| 10 | 6 | 追加工程 |"))).doesNotContain("LG-04");
    }

    @Test
    void aLimitThatIsNotTheBudgetOfTheFormIsAnotherMatter() {
        assertThat(rules(FUNDS + "50 | 80 | 80 | 100%" + ROWS + "产出指标 | 成本指标 | 人均补助 | 不超过5万元 | 4万元 | 10 | 10 |")).doesNotContain("LG-04");
        assertThat(rules(FUNDS + "50 | 80 | 80 | 100%" + ROWS + "产出指标 | 成本指标 | 水电费 | 每月不超过50万元 | 5万元 | 10 | 10 |")).doesNotContain("LG-04");
    }

    @Test
    void littleMoneyAndFullEffectDoNotFit() {
        String rows = ROWS + "产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 20 | 20 |\n效益指标 | 社会效益 | 受益户 | ≥80户 | 82户 | 30 | ";
        assertThat(findings("LG-08", FUNDS + "50 | 50 | 20 | 40%" + rows + "30 |")).singleElement().asString().startsWith("high | 执行率仅 40%，质量、时效和效益指标却得 50 分（分值 50）");
        assertThat(rules(FUNDS + "50 | 50 | 20 | 40%" + rows + "20 |")).doesNotContain("LG-08");
        assertThat(rules(FUNDS + "50 | 50 | 26 | 52%" + rows + "30 |")).doesNotContain("LG-08");
    }

    @Test
    void aResultThatIsTheExecutionRateIsNoResult() {
        String row = ROWS + "产出指标 | 数量指标 | 任务量 | 100% | 85.5% | 10 | 8.6 | 滞后";
        assertThat(findings("LG-09", FUNDS + "20 | 20 | 17.1 | 85.5%" + row)).containsExactly("high | 实际完成值“85.5%”与本表执行率 85.5% 相同，疑以资金执行率充当完成值 | t0r3c4 t0r1c4");
        assertThat(rules(FUNDS + "20 | 20 | 18.4 | 92%" + row.replace("数量指标", "满意度指标").replace("85.5%", "92%"))).doesNotContain("LG-09");
    }

    @Test
    void spendingAboveOrFarBelowTheBudgetNeedsAReason() {
        assertThat(rules(FUNDS + "40 | 40 | 41 | 102.5%")).contains("LG-10").doesNotContain("LG-11");
        assertThat(rules(FUNDS + "40 | 40 | 30 | 75%")).contains("LG-11").doesNotContain("LG-10");
        assertThat(rules(FUNDS + "40 | 40 | 36 | 90%")).doesNotContain("LG-10", "LG-11");
        assertThat(rules("说明：无\n" + FUNDS + "40 | 40 | 30 | 75%")).contains("LG-11");
        assertThat(rules("说明：尾款待审计后支付\n" + FUNDS + "40 | 40 | 30 | 75%")).doesNotContain("LG-11");
    }
}
