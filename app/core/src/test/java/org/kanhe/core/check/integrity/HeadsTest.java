package org.kanhe.core.check.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FI-01, FI-02, FI-04 and the rules of privacy look at single answers.
class HeadsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电话：139000001                        | FI-04
            电话：13900000001                      | PV-01
            电话：139****0001                      | ''
            电话：0730-8000001                     | ''
            电话：（0730）8000001                  | ''
            电话：8000001                          | ''
            电话：0730-8000001 转 8012             | ''
            电话：无                               | ''
            负责人：周禾 13900000001               | PV-01 PV-03
            备注：身份证110101199001010015         | PV-02
            备注：身份证110101199013010015         | ''
            备注：身份证11010119900101001X         | ''
            备注：开户行账号6222000000000000004    | PV-04
            备注：开户行账号6222000000000000005    | ''
            """)
    void anAnswerIsJudgedByItsDigits(String line, String expected) {
        assertThat(String.join(" ", rules(line))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年度自评表   | 2022年 | 2023年3月24日 | ''
            2022年度自评表   | 2022年 | 2022年12月30日 | ''
            2022年度自评表   | 2022年 | 2022.6.1      | FI-02
            2021年度自评表   | 2022年 | 2023-03-24    | FI-01
            2021-2022年自评表 | 2022年 | 三月          | ''
            """)
    void titleYearAndDateMustFit(String title, String year, String date, String expected) {
        assertThat(String.join(" ", rules("标题：" + title + "\n年度：" + year + "\n日期：" + date))).isEqualTo(expected);
    }
}
