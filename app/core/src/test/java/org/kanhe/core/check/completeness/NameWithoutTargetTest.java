package org.kanhe.core.check.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;

class NameWithoutTargetTest {
    @Test
    void aDeclarationMustGiveItsTargetsToo() {
        assertThat(findings("CP-03", "类型：project-target-declaration\n一级指标 | 三级指标 | 年度指标值\n产出指标 | 新建蓄水池 | ")).containsExactly("high | 指标“新建蓄水池”未填年度指标值 | t0r2c2 t0r2c1");
    }

    @Test
    void aSpareRowIsNoIndicator() {
        assertThat(rules("一级指标 | 三级指标 | 年度指标值\n产出指标 | …… | \n产出指标 | 无 | ")).doesNotContain("CP-03");
    }

    @Test
    void aLayoutWithoutTargetColumnIsNotJudged() {
        assertThat(rules("一级指标 | 三级指标\n产出指标 | 新建蓄水池")).doesNotContain("CP-03");
    }
}
