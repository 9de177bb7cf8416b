package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ways of writing values that are rarer than the grammar's examples and just as meant.
class UnusualValuesTest {
    private static void reads(String printed, String spoken) {
        assertThat(Spoken.of(IndicatorValues.parse(printed.replace("⏎", "\n")))).as(printed).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5个工作日内办结          ! <= 5 个工作日
            30分钟内到达现场         ! <= 30 分钟
            3000元/人·年            ! 每年 3000 元/人
            每两年1次               ! 每两年 1 次
            每2年1次                ! 每2年 1 次
            人均500元               ! 人均 500 元
            节约5%                  ! 节约 5 %
            节约成本5万元           ! 节约成本 5 万元
            培训2期100人            ! 培训 2 期 - 100 人
            受益群众5000余户2万余人 ! 受益群众 >= 5000 户 - >= 20000 人
            100人（次）             ! 100 人次
            100人/次                ! 100 人次
            5台（套）               ! 5 台
            ≥500人·次              ! >= 500 人次
            千分之三                ! 3 ‰
            “零”差错               ! 差错 = 0
            全年12次                ! 12 次
            年度内完成4次           ! 4 次
            PM2.5浓度≤35ug/m3      ! PM2.5浓度 <= 35 ug/m3
            4次，完成率133%         ! 4 次 - 完成率 133 %
            GDP增长6%左右           ! GDP increase 6 %
            ≥3家企业                ! >= 3 家
            15人（其中女性5人）     ! 15 人
            8小时/天                ! 每天 8 小时
            ≥95%且≤100%             ! between 95 100 %
            95%≤满意度≤100%         ! 满意度 between 95 100 %
            ￥500                   ! 500 元
            二〇二二年十二月底前    ! (date)
            达到或超过95%           ! >= 95 %
            >=95%且<=100%           ! between 95 100 %
            低于5%（含5%）          ! <= 5 %
            占比80%以上             ! 占比 >= 80 %
            较2020年下降3%          ! decrease 3 %
            1次/2年                 ! 每2年 1 次
            每五年一次              ! 每五年 1 次
            300元/月/人             ! 每月 300 元/人
            误差≤±2mm              ! 误差 between -2 2 mm
            pH值6.5-8.5             ! pH值 between 6.5 8.5
            pH6-9                   ! pH between 6 9
            """)
    void measured(String row) {
        String[] columns = row.split("!", -1);
        reads(columns[0].strip(), columns[1].strip().replace(" - ", " | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≤预算数            | (reference)
            不突破预算         | (reference)
            据实列支           | (reference)
            基本持平           | (reference)
            不低于上年         | (reference)
            2020年1-12月       | (date)
            2021.1-2021.12     | (date)
            2021年1月—12月     | (date)
            ≤2018年水平        | (reference)
            前5%               | (text)
            每月10日前发放     | (date)
            水质达到Ⅲ类       | (grade)
            二级以上           | (grade)
            3A级               | (grade)
            呈下降趋势         | (trend)
            保持稳定           | (trend)
            显著提升           | (trend)
            超额完成           | (done)
            达到预期效果       | (done)
            前3名              | (text)
            3/5                | (text)
            1比3               | (text)
            7×24小时          | (text)
            一站式服务         | (text)
            一户一档           | (text)
            “一站式”服务      | (text)
            ≥ 9 5%            | (text)
            """)
    void described(String printed, String spoken) {
        reads(printed, spoken);
    }
}
