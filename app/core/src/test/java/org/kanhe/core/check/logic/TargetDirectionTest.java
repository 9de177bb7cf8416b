package org.kanhe.core.check.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDirectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            数量指标 | 接待来访人次     | ≤500人次  | true
            数量指标 | 接待来访人次     | ≥500人次  | false
            数量指标 | 接待来访人次     | 500人次   | false
            数量指标 | 处理投诉件数     | ≤20件     | false
            数量指标 | 举办会议场次     | ≤6场      | false
            数量指标 | 公文办理差错件数 | ≤2件      | false
            数量指标 | 占用编制数       | ≤12个     | false
            成本指标 | 采购费用         | ≥30万元   | true
            成本指标 | 采购费用         | ≤30万元   | false
            成本指标 | 节约资金         | ≥3万元    | false
            成本指标 | 成本节约率       | ≥5%       | false
            """)
    void onlyWorkWithAnUpperAndCostsWithALowerLimitLookReversed(String level2, String name, String target, boolean fires) {
        assertThat(rules("一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | " + level2 + " | " + name + " | " + target).contains("LG-07")).isEqualTo(fires);
    }
}
