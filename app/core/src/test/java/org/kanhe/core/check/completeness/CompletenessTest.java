package org.kanhe.core.check.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;

/// CP-01, CP-02, CP-04, CP-05, CP-07 and CP-08.
class CompletenessTest {
    private static final String ROWS = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n";

    @Test
    void blankAndTemplateAnswersAreNamedMissingOnesAreNot() {
        assertThat(findings("CP-01", "单位：（盖章）\n主管部门：\n项目：云溪河清淤")).containsExactly("medium | 未填写：主管部门、填报单位 | t0r1c1 t0r0c1");
        assertThat(rules("项目：云溪河清淤")).doesNotContain("CP-01");
    }

    @Test
    void aBlankTotalOverFilledScoresIsMissed() {
        assertThat(findings("CP-02", ROWS + "产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 100 | 100\n总分 | 100 |")).containsExactly("medium | 各项指标已有得分，总分未填 | t0r2c6");
        assertThat(findings("CP-02", ROWS + "产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 50 | 50\n产出指标 | 数量指标 | 培训人次 | ≥120人次 | 125人次 | 50 |\n总分 | 100 | 100"))
                .containsExactly("medium | 有 1 处得分或合计未填 | t0r2c6");
        assertThat(rules("一级指标 | 三级指标 | 年度指标值\n产出指标 | 培训场次 | ≥12场\n总分 | |")).doesNotContain("CP-02");
    }

    @Test
    void aNamelessTargetCountsOnlyInTheFirstRowOfItsClass() {
        assertThat(findings("CP-04", ROWS + "产出指标 | 成本指标 |  | 36万元 | 36万元 | 10 | 10")).containsExactly("high | 年度指标值“36万元”没有对应的三级指标名称 | t0r1c2 t0r1c3");
        assertThat(rules(ROWS + "产出指标 | 数量指标 | 督查 | ≥12次 | 12次 | 10 | 10\n | | | ≥3轮 | 3轮 | 10 | 10")).doesNotContain("CP-04");
    }

    @Test
    void everyClassAProjectNeedsIsAskedFor() {
        assertThat(findings("CP-05", ROWS + "产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 50 | 50\n效益指标 | 可持续影响指标 | 就业人数 | ≥80人 | 85人 | 50 | 50"))
                .containsExactly("medium | 缺少：质量指标、时效指标、满意度指标 | t0r1c1");
        assertThat(rules("类型：department-self-evaluation\n" + ROWS + "产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 50 | 50")).doesNotContain("CP-05");
    }

    @Test
    void onlySectionsThatAskForSubstanceMustHaveSome() {
        assertThat(findings("CP-07", "类型：narrative\n三、政府性基金预算支出情况\n无。\n六、有关建议\n暂无。")).containsExactly("low | “六、有关建议”只填“暂无。” | p4 p3");
    }

    @Test
    void thePrintedWordsOfASignatureAreNoSignature() {
        assertThat(findings("CP-08", "财政部门审核意见：（盖章） 年 月 日\n日期：2023年3月1日")).containsExactly("low | 未填写：财政部门审核意见 | t0r0c1");
        assertThat(rules("财政部门审核意见：同意申报。 2023年3月2日\n日期：2023年3月1日")).doesNotContain("CP-08");
    }
}
