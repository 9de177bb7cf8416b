package org.kanhe.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeHeadingTest {
    private static Optional<NarrativeHeading> of(String line) {
        return NarrativeHeading.of(new LineOfText(0, line), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            一、部门基本情况                           | 1 | 一、部门基本情况
            第二部分  绩效自评情况                     | 1 | 第二部分  绩效自评情况
            十一、其他                                 | 1 | 十一、其他
            （二）项目支出情况                         | 2 | （二）项目支出情况
            (三) 资金管理                              | 2 | (三) 资金管理
            1.主要职能                                 | 3 | 1.主要职能
            2、机构设置：                              | 3 | 2、机构设置
            （1）数量指标                              | 4 | （1）数量指标
            3）质量指标                                | 4 | 3）质量指标
            ①农村公路养护                             | 5 | ①农村公路养护
            （一）基本支出情况。2022年支出443.65万元。 | 2 | （一）基本支出情况
            2、项目资金的依据。根据会议纪要执行。      | 3 | 2、项目资金的依据
            （三）绩效目标，包括总体目标和年度目标。   | 2 | （三）绩效目标，包括总体目标和年度目标
            """)
    void numberedLinesAndRunInWordsAreHeadings(String line, int level, String heading) {
        assertThat(of(line)).hasValueSatisfying(h -> {
            assertThat(h.level()).isEqualTo(level);
            assertThat(h.text()).isEqualTo(heading);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1.财务人员不足，管理经验不够。
            1、项目支出138.1万元，共实施3个项目：防汛、普查、宣传。
            2、强化资产管理。
            2021年度支出情况
            3.5万元
            一是加强领导
            本单位在职人员12人。
            """)
    void numberedSentencesAreText(String line) {
        assertThat(of(line)).isEmpty();
    }
}
