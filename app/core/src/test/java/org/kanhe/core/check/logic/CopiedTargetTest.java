package org.kanhe.core.check.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTargetTest {
    private static String rows(String... rows) {
        return "三级指标 | 年度指标值 | 实际完成值\n".replace("三级指标", "一级指标 | 三级指标") + "产出指标 | " + String.join("\n产出指标 | ", rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥95%         | ≥95%         | high
            ≥95%         | ≧ 95％       | high
            ≤10万元      | ≤10万元      | high
            =12个月      | =12个月      | high
            90%以上      | 90%以上      | high
            逐年提高     | 逐年提高     | low
            及时         | 及时         | low
            保证全县网络运行平稳有序 | 保证全县网络运行平稳有序 | medium
            12场         | 12场         |
            100%         | 100%         |
            合格         | 合格         |
            ≥95%         | 97%          |
            """)
    void aPlainNumberOrGradeMayEqualItsTarget(String target, String actual, String severity) {
        String form = rows("甲 | " + target + " | " + actual);
        if (severity == null) {
            assertThat(rules(form)).doesNotContain("LG-06");
        } else {
            assertThat(findings("LG-06", form)).singleElement().asString().startsWith(severity + " | ").endsWith("t0r1c3 t0r1c2");
        }
    }

    @Test
    void halfAFormOfCopiesIsAHabit() {
        String form = rows("甲 | 逐年提高 | 逐年提高", "乙 | 持续改善 | 持续改善", "丙 | 逐年下降 | 逐年下降", "丁 | 5个 | 6个");
        assertThat(findings("LG-06", form)).hasSize(3).allMatch(line -> line.startsWith("high | "));
    }

    @Test
    void aLongGoalRepeatedAsResultIsACopyAShortOneIsNot() {
        assertThat(findings("LG-06", "目标 | 保障全县农村饮水安全工程正常运行。 | 保障全县农村饮水安全工程正常运行。 "))
                .containsExactly("high | 全年实际完成情况照抄预期目标，应填报实际完成结果 | t0r0c2 t0r0c1");
        assertThat(rules("目标 | 保障饮水安全 | 保障饮水安全")).doesNotContain("LG-06");
    }
}
