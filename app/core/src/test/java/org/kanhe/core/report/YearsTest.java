package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020年度                         | 2020
            （ 2020 年度）                   | 2020
            (２０２１年度)                   | 2021
            二〇二〇年                       | 2020
            二○二一年度部门整体支出          | 2021
            二零二二年度                     | 2022
            云溪县2021年项目支出绩效自评表   | 2021
            2021年6月填报2020年度自评表      | 2020
            2018-2020年度                    | 2020
            2021年6月23日                    | 2021
            2022                             | 2022
            2022年实际在职人数               | 2022
            """)
    void textsNameYears(String text, int year) {
        assertThat(Years.in(text)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年度", "120200年", "1364人次", "XX年度", "20年度", "2020"})
    void aNumberIsNotAYearUnlessItStandsAlone(String text) {
        assertThat(Years.in("预算" + text)).isEmpty();
    }

    @Test
    void theYearOfADateIsNoBudgetYear() {
        assertThat(Years.ofBudget("2021年6月23日")).isEmpty();
        assertThat(Years.ofBudget("2020年度")).contains(2020);
    }
}
