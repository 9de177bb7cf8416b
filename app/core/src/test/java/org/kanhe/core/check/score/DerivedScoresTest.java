package org.kanhe.core.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.testkit.WrittenForms;

class DerivedScoresTest {
    private static final String HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class  , target , actual      , low   , high : why
            数量指标 | ≥20口  | 20口        | 10.00 | 10.00
            数量指标 | ≥20口  | 26口        | 10.00 | 10.00
            数量指标 | ≥30口  | 20口        | 6.67  | 6.67
            数量指标 | =0起   | 1起         | 0.00  | 0.00
            数量指标 | ≤0起   | 1起         | 0.00  | 0.00
            数量指标 | ≥2万人 | 18000人     | 9.00  | 9.00
            成本指标 | ≤10万元 | 9.5万元    | 10.00 | 10.00
            成本指标 | ≤10万元 | 12万元     | 8.00  | 8.00
            成本指标 | ≤10万元 | 25万元     | 0.00  | 0.00
            社会效益 | 持续改善 | 持续改善   | 8.00  | 10.00
            社会效益 | 持续改善 | 部分改善   | 6.00  | 8.00
            社会效益 | 持续改善 | 未达到预期 | 0.00  | 6.00
            """)
    void everyLineEarnsWhatTheRulesGiveIt(String level2, String target, String actual, String low, String high) {
        DerivedScore line = of(HEAD + "指标 | " + level2 + " | 某项 | " + target + " | " + actual + " | 10 | 9 |").lines().getFirst();
        assertThat(line.range()).as(line.how().in(Locale.CHINESE)).hasValueSatisfying(range -> {
            assertThat(range.low()).isEqualByComparingTo(low);
            assertThat(range.high()).isEqualByComparingTo(high);
        });
    }

    @Test
    void theFormulaIsShownWithItsNumbers() {
        DerivedScores scores = of("""
                资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                年度资金总额 | 60 | 60 | 45 | 10 | 75% | 7.5
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 新建水窖 | ≥20口 | 15口 | 90 | 90 |
                总分 | 100 | 97.5
                """);
        assertThat(scores.lines()).extracting(line -> line.how().in(Locale.CHINESE)).containsExactly("10×45÷60（75%）＝7.5", "90×15÷20＝67.5");
        assertThat(scores.self()).isEqualByComparingTo("97.5");
        assertThat(scores.total().low()).isEqualByComparingTo("75");
        assertThat(scores.profile()).isEqualTo("national");
    }

    @Test
    void aLineNobodyCanWorkOutCountsWithItsSelfScore() {
        DerivedScores scores = of(HEAD + "产出指标 | 数量指标 | 新建水窖 | ≥20口 | 完成 | 10 | 9 |");
        assertThat(scores.open()).isEqualTo(1);
        assertThat(scores.total().low()).isEqualByComparingTo("9");
    }

    @Test
    void aRateAboveTheWholeEarnsNoMoreThanTheWeight() {
        assertThat(of("资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n年度资金总额 | 60 | 60 | 66 | 10 | 110% | 11").total().high()).isEqualByComparingTo("10");
    }

    private static DerivedScores of(String form) {
        return DerivedScores.of(WrittenForms.report(form), RuleSettings.national()).orElseThrow();
    }
}
