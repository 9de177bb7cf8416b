package org.kanhe.core.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// AR-12, AR-14 and AR-15: frameworks and base-data tables.
class TablesTest {
    private static final String STAFF = "类型：base-data\n人员 | 编制数 | 实际在职人数 | 控制率\n | ";
    private static final String MONEY = "类型：base-data\n经费 | 上年决算数 | 本年预算数 | 本年决算数\n";
    private static final String FRAMEWORK = "类型：scoring-framework\n一级 | 二级 | 三级 | 分值 | 自评分\n";

    @ParameterizedTest
    @ValueSource(strings = {"121 | 115 | 95.04%", "121 | 115 | 95%", "13 | 13 | 100%", "13 | 8 | 61.5%", "13 | 14 | 107.69%", "0 | 3 | 100%"})
    void aControlRateIsStaffOverPosts(String cells) {
        assertThat(rules(STAFF + cells)).doesNotContain("AR-14");
    }

    @Test
    void aWrongControlRateIsShownWithTheDivision() {
        assertThat(findings("AR-14", STAFF + "40 | 36 | 100%")).containsExactly("high | 在职人员控制率应为 90%（36÷40），表中填 100% | t0r2c3 t0r2c2 t0r2c1");
    }

    @Test
    void sumsOfTheThreePublicExpensesAreCheckedColumnByColumn() {
        String table = MONEY + "三公经费 | 10 | 14 | 9\n公务用车购置和维护经费 | 6 | 9 | 6\n公车购置 | 0 | 0 | 0\n公车运行维护 | 6 | 8 | 6\n出国经费 | 0 | 0 | 0\n公务接待 | 4 | 4 | 3";
        assertThat(findings("AR-15", table)).containsExactly(
                "high | “三公经费”应为 13（分项之和），表中填 14 | t0r2c2 t0r3c2 t0r6c2 t0r7c2",
                "high | “公务用车购置和维护经费”应为 8（分项之和），表中填 9 | t0r3c2 t0r4c2 t0r5c2");
    }

    @Test
    void aBlankSumOverFilledPartsIsReportedAndOneOverZerosIsNot() {
        String table = MONEY + "三公经费 | | |\n公务用车购置和维护经费 | 0 | 0 | 0\n出国经费 | 0 | 0 | 0\n公务接待 | 0 | 0.7 | 0";
        assertThat(findings("AR-15", table)).containsExactly("high | “三公经费”未填，分项之和为 0.7 | t0r2c2 t0r3c2 t0r4c2 t0r5c2");
    }

    @Test
    void aProjectThatBuysAndMaintainsIsNoVehicle() {
        assertThat(rules(MONEY + "三公经费 | 4 | 4 | 4\n机关大院维护及设备购置 | 80 | 80 | 80\n出国经费 | 0 | 0 | 0\n公务接待 | 4 | 4 | 4")).doesNotContain("AR-15");
    }

    @Test
    void aClassIsClosedByTheCapsBelowOrByThePointsBelow() {
        assertThat(rules(FRAMEWORK + "效益(30) | 项目效益(10) | 实施效益 | 20 | 20\n | | 满意度 | 10 | 10")).contains("AR-12");
        assertThat(findings("AR-12", FRAMEWORK + "过程(20) | 资金管理(10) | 到位率 | 3 | 3\n | | 执行率 | 4 | 4\n | 组织实施(10) | 制度 | 10 | 10"))
                .containsExactly("medium | 资金管理应为 10 分，其下指标分值合计 7 分 | t0r2c1 t0r2c3 t0r3c3");
    }
}
