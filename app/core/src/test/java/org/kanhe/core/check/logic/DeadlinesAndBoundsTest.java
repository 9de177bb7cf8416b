package org.kanhe.core.check.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.testkit.Judgements;

class DeadlinesAndBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            时效指标 | 完工时间     | 2022年6月底前    | 2022年9月28日
            时效指标 | 完工时间     | 6月底前          | 7月3日
            时效指标 | 完工时间     | 2022年12月31日前 | 2023年1月中旬
            质量指标 | 出苗率       | 90%-95%          | 86%
            社会效益 | 信访总量     | 下降5%以上       | 增长3%
            质量指标 | 安全事故数   | 0起              | 1起
            """)
    void fullMarksBehindTheTargetAreFound(String level2, String name, String target, String actual) {
        assertThat(rules(level2, name, target, actual)).contains("LG-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            时效指标 | 完工时间     | 2022年6月底前    | 2022年6月28日
            时效指标 | 完工时间     | 2022年6月前      | 2022年6月
            时效指标 | 完工时间     | 11月底前         | 11月底
            时效指标 | 服务时间     | 2022年1月至12月  | 2022年1月至12月
            时效指标 | 拨付时间     | 每季度末前       | 每季度末前完成
            质量指标 | 出苗率       | 90%-95%          | 97%
            成本指标 | 单亩成本     | 300-350元        | 280元
            社会效益 | 信访总量     | 下降5%以上       | 下降6%
            时效指标 | 响应时间     | ≤2小时           | 30分钟
            """)
    void whatIsInTimeAndInBoundsIsNot(String level2, String name, String target, String actual) {
        assertThat(Judgements.all(form(level2, name, target, actual))).noneMatch(f -> f.severity() == org.kanhe.core.check.Severity.HIGH || f.severity() == org.kanhe.core.check.Severity.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2032年11月20日 | true
            2012年11月20日 | true
            2021年11月20日 | true
            2022年11月20日 | false
            2023年1月20日  | false
            """)
    void aDateOfAnotherTimeIsASlip(String actual, boolean found) {
        assertThat(rules("时效指标", "完工时间", "2022年11月底前", actual).contains("LG-13")).isEqualTo(found);
    }

    private static java.util.List<String> rules(String level2, String name, String target, String actual) {
        return Judgements.rules(form(level2, name, target, actual));
    }

    private static String form(String level2, String name, String target, String actual) {
        return "年度：2022年度\n类型：department-self-evaluation\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n产出指标 | " + level2 + " | " + name + " | " + target + " | " + actual + " | 10 | 10 | ";
    }
}
