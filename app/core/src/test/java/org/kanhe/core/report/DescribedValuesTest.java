package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedValuesTest {
    private static void reads(String printed, String spoken) {
        assertThat(Spoken.of(IndicatorValues.parse(printed.replace("⏎", "\n")))).as(printed).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不超预算                         | (reference)
            不超年初预算                     | (reference)
            不超过年初预算                   | (reference)
            控制在年度预算范围内             | (reference)
            前三年平均值                     | (reference)
            以上一年度数值为标准             | (reference)
            以上一年度⏎数值为标准            | (reference)
            前三年目标⏎完成数                | (reference)
            按供水公司和燃气公司定价         | (reference)
            根据2021年工作情况确定           | (reference)
            符合上级规定                     | (reference)
            工资总额不超过年初预算           | (reference)
            高于全省平均水平                 | (reference)
            良好以上                         | (grade)
            合格                             | (grade)
            满意                             | (grade)
            基本满意                         | (grade)
            优秀                             | (grade)
            验收合格                         | (grade)
            十分满意                         | (grade)
            效果显著                         | (grade)
            逐年提高                         | (trend)
            逐年减少                         | (trend)
            稳中求进                         | (trend)
            不断提升                         | (trend)
            减少                             | (trend)
            经济指标上升                     | (trend)
            后勤保障能力不断提升             | (trend)
            完成                             | (done)
            已完成                           | (done)
            圆满完成                         | (done)
            基本完成                         | (done)
            达成预期指标                     | (done)
            全部完成                         | (done)
            基本完成预定目标                 | (done)
            2020年5月底前                    | (date)
            12月31日前                       | (date)
            2020年12月                       | (date)
            2020.5.27                        | (date)
            2020年1月-12月                   | (date)
            1-12月                           | (date)
            年底前完成                       | (date)
            2020年12月31日前完成             | (date)
            第四季度                         | (date)
            """)
    void describedValuesAreSorted(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            确保5个不发生
            在县域产业转型中走在前，挑大梁
            贯彻执行中央八项规定精神
            保障8小时工作时间
            少开会，开短会
            来访必接待，来信必回复，处理好所有应急事件
            多家公司报价比较
            1:3
            31..5
            1O0
            按照财政〔2020〕10号文件第12条执行情况开展
            ‘三下降’的较好局面
            未完成
            既方便群众办事
            一般性工作
            及时高效
            打造“15分钟”便民服务圈
            零件供应
            无
            """)
    void aSentenceWithANumberInItIsNoMeasure(String printed) {
        assertThat(IndicatorValues.parse(printed)).as(printed).isInstanceOf(IndicatorValue.Described.class);
    }

    @Test
    void theTextIsKeptAsPrintedWithoutSpaceAroundIt() {
        assertThat(IndicatorValues.parse("　≧30人次\n").text()).isEqualTo("≧30人次");
}
}
