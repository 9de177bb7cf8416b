package org.kanhe.core.check.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverAchievementTest {
    private static String row(String level2, String target, String actual, String reason) {
        return "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因\n产出指标 | " + level2 + " | 甲 | " + target + " | " + actual + " | " + reason;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            数量指标 | ≥50人次  | 65人次     | 1.3
            数量指标 | 10个     | 12个       |
            数量指标 | 4批      | 5批        |
            数量指标 | ≥50人次  | 180        | 3.6
            质量指标 | ≥90%     | 92%        |
            质量指标 | ≥90%     | 100%       |
            数量指标 | 下降2%以上 | 下降40%  | 20
            数量指标 | 下降2%以上 | 上升40%  |
            成本指标 | ≤10万元  | 7万元      | 0.7
            成本指标 | ≤10万元  | 70000元    | 0.7
            成本指标 | ≤10万元  | 9.2万元    |
            成本指标 | 10万元   | 7万元      |
            质量指标 | ≤3起     | 0起        |
            数量指标 | ≥30人    | 120%       |
            数量指标 | ≥30人    | 120人次    |
            数量指标 | ≥95%     | 0.97       |
            """)
    void onlyComparableNumbersFarBeyondTheTargetAreReported(String level2, String target, String actual, String ratio) {
        String form = row(level2, target, actual, "");
        if (ratio == null) {
            assertThat(rules(form)).doesNotContain("LG-03");
        } else {
            assertThat(findings("LG-03", form)).singleElement().asString().startsWith("medium | ").contains(" " + ratio + " 倍").endsWith("t0r1c4 t0r1c3");
        }
    }

    @Test
    void aReasonMakesItARemark() {
        assertThat(findings("LG-03", row("数量指标", "≥50人次", "180人次", "年中新增防汛培训任务"))).singleElement().asString().startsWith("low | ");
        assertThat(findings("LG-03", row("数量指标", "≥50人次", "180人次", "无"))).singleElement().asString().startsWith("medium | ");
    }

    @Test
    void fewerFaultsThanAllowedAreNoSignOfALaxLimit() {
        String head = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n产出指标 | 质量指标 | ";
        assertThat(findings("LG-03", head + "有效投诉率 | ≤3% | 1.2% | 10 | 10 |")).singleElement().asString().startsWith("low | ");
        assertThat(findings("LG-03", head + "设备故障停用次数 | ≤5次 | 2次 | 10 | 10 |")).singleElement().asString().startsWith("low | ");
        assertThat(rules(head + "解决信访问题 | 10个 | 12个 | 10 | 10 |")).doesNotContain("LG-01", "LG-12");
        assertThat(rules(head + "投诉办结率 | 95% | 98% | 10 | 10 |")).as("coping with harm is work").doesNotContain("LG-01");
    }
}
