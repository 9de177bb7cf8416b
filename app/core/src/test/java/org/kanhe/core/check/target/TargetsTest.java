package org.kanhe.core.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.all;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// TQ-01 to TQ-07: names, values and classes of indicators.
class TargetsTest {
    private static String row(String level2, String name, String target) {
        return "一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | " + level2 + " | " + name + " | " + target;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # level 2, name, target, rules with severity
            数量指标   | 培训场次     | ≥12场          | ''
            数量指标   | 100%         | 100%           | 'TQ-01 high'
            数量指标   | 数量指标     | ≥12场          | 'TQ-01 high'
            时效指标   | 一年         | 90%            | 'TQ-01 high'
            时效指标   | 2022年       | 90%            | 'TQ-01 high'
            数量指标   | XX           | ≥12场          | 'TQ-01 high'
            数量指标   | 面积         | ≥12亩          | 'TQ-01 medium'
            满意度指标 | 群众         | ≥90%           | ''
            数量指标   | 督查范围     | 全部重点工作   | 'TQ-02 medium'
            数量指标   | 会议次数     | 减少           | 'TQ-02 medium'
            成本指标   | 经费开支     | 良好以上       | 'TQ-02 medium'
            时效指标   | 处理时限     | 及时           | 'TQ-02 low'
            时效指标   | 完成时间     | 11月底前       | ''
            质量指标   | 工程质量     | 合格           | ''
            社会效益   | 出行条件     | 明显改善       | 'TQ-02 low'
            满意度指标 | 群众评价     | 满意           | ''
            数量指标   | 办件数量     | 前三年平均值   | 'TQ-03 medium'
            成本指标   | 经费开支     | 不超预算       | ''
            时效指标   | 办案效率     | 不超年初预算   | 'TQ-04 high'
            时效指标   | 完成时间     | ≤50万元        | 'TQ-04 high'
            可持续影响 | 工作情况     | 根据实际情况确定 | 'TQ-04 high'
            数量指标   | 水电费用     | ≤120万元       | 'TQ-05 medium'
            质量指标   | 化解积案数   | ≥5件           | 'TQ-05 medium'
            质量指标   | 安全事故数   | 0起            | ''
            质量指标   | 差错件数     | ≤2件           | ''
            数量指标   | 救助群众30人次以上 | ≥30人次  | 'TQ-06 low'
            数量指标   | 130人次救助  | ≥30人次        | ''
            """)
    void everyIndicatorIsJudgedByItsWords(String level2, String name, String target, String expected) {
        String found = all(row(level2, name, target)).stream().filter(f -> f.rule().startsWith("TQ-")).map(f -> f.rule() + " " + f.severity().code()).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theSameNameTwiceIsReportedAtTheSecondRow() {
        String form = "一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | 数量指标 | 受益农户 | ≥80户\n效益指标 | 社会效益 | 受益 农户 | ≥80户";
        assertThat(findings("TQ-07", form)).containsExactly("medium | 指标“受益 农户”在表中重复设置 | t0r2c2 t0r1c2 t0r2c3 t0r1c3");
    }

    @Test
    void declarationsAreJudgedLikeSelfEvaluations() {
        assertThat(rules("类型：project-target-declaration\n" + row("数量指标", "办件数量", "以上一年度数值为标准"))).contains("TQ-03");
    }
}
