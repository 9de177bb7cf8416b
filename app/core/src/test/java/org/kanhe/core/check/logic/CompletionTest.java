package org.kanhe.core.check.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// LG-01, LG-02, LG-05, LG-12 and LG-13 look at target, result, score and reason of one row.
class CompletionTest {
    private static String row(String level2, String name, String target, String actual, String weight, String score, String reason) {
        return "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n产出指标 | " + String.join(" | ", level2, name, target, actual, weight, score, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # level 2, name, target, actual, weight, score, reason, rules of the row
            数量指标 | 水窖   | ≥20口     | 20口     | 10 | 10  | ''   | ''
            数量指标 | 水窖   | ≥20口     | 17口     | 10 | 10  | ''   | 'LG-01 LG-12'
            数量指标 | 水窖   | ≥20口     | 17口     | 10 | 8.5 | 延期 | ''
            数量指标 | 水窖   | ≥20口     | 17口     | 10 | 8.5 | ''   | 'LG-12'
            数量指标 | 水窖   | ≥20口     | 10口     | 10 | 9   | 延期 | 'LG-02'
            数量指标 | 水窖   | ≥20口     | 10口     | 10 | 5.4 | 延期 | ''
            数量指标 | 水窖   | 20口      | 17口     | 10 | 10  | ''   | 'LG-01 LG-12'
            数量指标 | 水窖   | ≥20口     | 90%      | 10 | 10  | ''   | 'LG-05'
            数量指标 | 水窖   | ≥20口     | 已完成   | 10 | 10  | ''   | 'LG-05'
            数量指标 | 水窖   | ≥20口     | 20个     | 10 | 10  | ''   | ''
            数量指标 | 培训   | ≥20人次   | 25人     | 10 | 10  | ''   | ''
            成本指标 | 单价   | ≤80元     | 92元     | 10 | 10  | ''   | 'LG-01 LG-12'
            成本指标 | 单价   | ≤80元     | 88元     | 10 | 9   | 涨价 | ''
            成本指标 | 单价   | ≤80元     | 88元     | 10 | 9.1 | 涨价 | ''
            成本指标 | 单价   | 80元      | 75元     | 10 | 10  | ''   | ''
            成本指标 | 节约率 | 5%        | 6%       | 10 | 10  | ''   | ''
            成本指标 | 总投资 | ≤10万元   | 99000元  | 10 | 10  | ''   | ''
            时效指标 | 工期   | 60天      | 50天     | 10 | 10  | ''   | ''
            时效指标 | 工期   | 60天      | 70天     | 10 | 10  | ''   | ''
            质量指标 | 事故数 | 0起       | 1起      | 10 | 10  | ''   | 'LG-01 LG-12'
            质量指标 | 合格率 | ≥95%      | 95%以上  | 10 | 10  | ''   | ''
            质量指标 | 合格率 | 及时      | 100%     | 10 | 10  | ''   | ''
            质量指标 | 合格率 | ≥95%      | 101%     | 10 | 10  | ''   | 'LG-13'
            质量指标 | 工期   | 12个月    | -12个月  | 10 | 0   | 误填 | 'LG-13'
            数量指标 | 上访量 | 下降2%以上 | 下降1%  | 10 | 10  | ''   | 'LG-01 LG-12'
            数量指标 | 上访量 | 下降2%以上 | 下降60% | 10 | 10  | 说明 | ''
            """)
    void everyRowIsJudgedByWhatItSays(String level2, String name, String target, String actual, String weight, String score, String reason, String expected) {
        assertThat(String.join(" ", rules(row(level2, name, target, actual, weight, score, reason)).stream().filter(code -> code.matches("LG-(01|02|05|12|13)")).toList())).isEqualTo(expected);
    }

    @Test
    void aFormWithoutReasonColumnIsNotAskedForReasons() {
        assertThat(rules("一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 水窖 | ≥20口 | 17口 | 10 | 8.5")).doesNotContain("LG-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            实际完成15口，五口因地质条件未建       | 1
            实际完成17口，三口因地质条件未建       | 0
            三口因地质条件未建，石门片区完成5口    | 0
            计划20口，实际完成率85%                | 0
            """)
    void aReasonThatNamesAnotherResultIsNoReason(String reason, int found) {
        assertThat(findings("LG-12", "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n产出指标 | 数量指标 | 新建水窖 | ≥20口 | 17口 | 10 | 8.5 | " + reason)).hasSize(found);
    }
}
