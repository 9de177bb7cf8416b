package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            零             | 0
            一             | 1
            两             | 2
            十             | 10
            十五           | 15
            三十五         | 35
            一百           | 100
            一百零五       | 105
            一百二十       | 120
            三千零六       | 3006
            一万           | 10000
            十二万         | 120000
            一百二十万     | 1200000
            一亿二千万     | 120000000
            二〇二〇       | 2020
            一点五         | 1.5
            叁拾           | 30
            壹佰贰拾叁     | 123
            """)
    void numbersInCharacters(String text, BigDecimal value) {
        assertThat(ChineseNumerals.parse(text)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十十", "一百二", "一万五", "百", "千万", "一二十", "三人", "点五", "一点", "12"})
    void otherTextIsNoNumber(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }
}
