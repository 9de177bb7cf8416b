package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            产   出   指   标        | 产出指标
            '全年执行数（B）'        | 全年执行数(B)
            '执行率（Ｂ／Ａ）'       | 执行率(B/A)
            '【数量】〔指标〕'       | (数量)(指标)
            ≧90％                   | ≥90%
            ≦ 10 万元               | ≤10万元
            ＝12个月                | =12个月
            ①合格率②满意度         | (1)合格率(2)满意度
            '１，２３４．５'         | '1,234.5'
            二○二○年               | 二〇二〇年
            """)
    void theSameWordsBecomeTheSameLabel(String printed, String normal) {
        assertThat(Labels.normalise(printed)).isEqualTo(normal);
    }

    @Test
    void whiteSpaceOfEveryKindDisappears() {
        assertThat(Labels.normalise(" 年\u3000度\u00a0总\u200b体\n目\t标\r\n\ufeff")).isEqualTo("年度总体目标");
    }
}
