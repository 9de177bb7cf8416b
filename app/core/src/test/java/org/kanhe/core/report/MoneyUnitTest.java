package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目资金（万元）  | TEN_THOUSAND_YUAN
            年度预算申请（万 元） | TEN_THOUSAND_YUAN
            203.85万元        | TEN_THOUSAND_YUAN
            102万             | TEN_THOUSAND_YUAN
            金额单位：元      | YUAN
            '单位: 人民币千元' | THOUSAND_YUAN
            预算数（元）      | YUAN
            5000元            | YUAN
            资金总额(亿元)    | HUNDRED_MILLION_YUAN
            1.2亿             | HUNDRED_MILLION_YUAN
            单位：萬圓        | TEN_THOUSAND_YUAN
            """)
    void aTextNamesItsUnit(String text, MoneyUnit unit) {
        assertThat(MoneyUnit.in(text)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "全年预算数", "多元化投入", "单元数量", "2万人", "元旦慰问", "12万件"})
    void otherTextNamesNone(String text) {
        assertThat(MoneyUnit.in(text)).isEmpty();
    }
}
