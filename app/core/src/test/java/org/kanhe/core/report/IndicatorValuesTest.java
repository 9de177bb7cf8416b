package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValuesTest {
    private static void reads(String printed, String spoken) {
        assertThat(Spoken.of(IndicatorValues.parse(printed.replace("⏎", "\n")))).as(printed).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≧30人次             | >= 30 人次
            ≥100％              | >= 100 %
            '≥95%　　'          | >= 95 %
            '≥ 95 %'            | >= 95 %
            ＞5次               | > 5 次
            ＜3%                | < 3 %
            ≦10万元             | <= 10 万元
            ≤0.5%               | <= 0.5 %
            ＝12个月            | = 12 个月
            =12个月             | = 12 个月
            ＞=90%              | >= 90 %
            >=4次               | >= 4 次
            <=2天               | <= 2 天
            ⩾5公里              | >= 5 公里
            100百分比           | 100 %
            ≥100百分比          | >= 100 %
            -12个月             | -12 个月
            ≥-2%                | >= -2 %
            100%                | 100 %
            30人                | 30 人
            15                  | 15
            '1,364人次'         | 1364 人次
            '1，364人次'        | 1364 人次
            0                   | 0
            3.5‰                | 3.5 ‰
            """)
    void signs(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30次以上            | >= 30 次
            5次以上             | >= 5 次
            95%以上             | >= 95 %
            95%以上（含95%）    | >= 95 %
            90%（含）以上       | >= 90 %
            1年及以上           | >= 1 年
            10个以下            | <= 10 个
            24小时内            | <= 24 小时
            3个工作日内         | <= 3 个工作日
            5天以内             | <= 5 天
            不少于20次          | >= 20 次
            不少于3次           | >= 3 次
            不低于90%           | >= 90 %
            至少2场             | >= 2 场
            达到95%             | >= 95 %
            达95%以上           | >= 95 %
            大于等于90%         | >= 90 %
            小于等于5%          | <= 5 %
            大于90%             | >= 90 %
            ＞90%               | > 90 %
            超过30个            | >= 30 个
            不超过134.3万元     | <= 134.3 万元
            不高于3800元        | <= 3800 元
            不得超过5天         | <= 5 天
            控制在10%以内       | <= 10 %
            控制在15万元        | <= 15 万元
            控制在95%以上       | >= 95 %
            低于2%              | <= 2 %
            不足2%              | < 2 %
            少于3起             | <= 3 起
            至多1次             | <= 1 次
            等于100%            | = 100 %
            合格率为98%         | 合格率 = 98 %
            50余人次            | >= 50 人次
            100多家             | >= 100 家
            约30人              | 30 人
            30人左右            | 30 人
            时间不少于60天      | 时间 >= 60 天
            改进率95%以上       | 改进率 >= 95 %
            保护率95%以上       | 保护率 >= 95 %
            举办全市活动3次以上 | 举办全市活动 >= 3 次
            100+                | >= 100
            """)
    void wordsOfComparison(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下降2%以上             | decrease >= 2 %
            增加10%以内            | increase <= 10 %
            同比减少63.4%          | decrease 63.4 %
            批次人次下降2%以上     | 批次人次 decrease >= 2 %
            批次同比下降不低于2%   | 批次 decrease >= 2 %
            较上年增长5%           | increase 5 %
            比上年下降5%以上       | decrease >= 5 %
            增长≥8%               | increase >= 8 %
            下降了2个百分点        | decrease 2 个百分点
            提高到95%              | 95 %
            降至3%以下             | <= 3 %
            增长率≥8%             | 增长率 >= 8 %
            新增500个              | 新增 500 个
            成本降低率10%          | 成本降低率 10 %
            减少3起                | decrease 3 起
            """)
    void changes(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月不超过10万         | 每月 <= 10 万元
            每月不超过10万元       | 每月 <= 10 万元
            每季度一次             | 每季度 1 次
            每季度至少1次          | 每季度 >= 1 次
            不少于每季度1次        | 每季度 >= 1 次
            1套/年                 | 每年 1 套
            ≥4次/年               | 每年 >= 4 次
            12次/每年              | 每年 12 次
            5000元/月              | 每月 5000 元
            每人每年500元          | 每人每年 500 元
            一年一次               | 每年 1 次
            每半年1次              | 每半年 1 次
            月均3次                | 每月 3 次
            ≤300元/人             | <= 300 元/人
            1500元/亩以上          | >= 1500 元/亩
            300元/人/年            | 每年 300 元/人
            """)
    void periodsAndRates(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90%-95%                | between 90 95 %
            90-95%                 | between 90 95 %
            3~5次                  | between 3 5 次
            3～5次                 | between 3 5 次
            3-5次                  | between 3 5 次
            3—5次                  | between 3 5 次
            3至5个                 | between 3 5 个
            三至五个               | between 3 5 个
            10万元至20万元         | between 10 20 万元
            10-20万元之间          | between 10 20 万元
            控制在5%-10%之间       | between 5 10 %
            1-2万件                | between 10000 20000 件
            5-3次                  | (text)
            """)
    void intervals(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            批次下降63.4%，人次下降59.6%	批次 decrease 63.4 % | 人次 decrease 59.6 %
            批次同比减少63.4%，人次同比减少59.6%	批次 decrease 63.4 % | 人次 decrease 59.6 %
            展览馆3200平方米，广场41500平方米	展览馆 3200 平方米 | 广场 41500 平方米
            基本支出：145.5万元 项目支出：56.2万元	基本支出 145.5 万元 | 项目支出 56.2 万元
            基本支出：145.5万元⏎项目支出：56.2万元	基本支出 145.5 万元 | 项目支出 56.2 万元
            1、办结率≥95%；2、满意率≥90%	办结率 >= 95 % | 满意率 >= 90 %
            ①办结率≥95%②满意率≥90%	办结率 >= 95 % | 满意率 >= 90 %
            1.办结率95%⏎2.满意率90%	办结率 95 % | 满意率 90 %
            （1）新建3座。（2）改建5座。	新建 3 座 | 改建 5 座
            跨县运输零登记，零事故	跨县运输登记 = 0 | 事故 = 0
            不超过⏎100万元	<= 100 万元
            验收合格率⏎≥95%	验收合格率 >= 95 %
            甲类20件、乙类30件	甲类 20 件 | 乙类 30 件
            ≥95%，群众满意	>= 95 %
            举办6次讲座，现场解答种植问题15个	举办 6 次 | 现场解答种植问题 15 个
            """)
    void severalMeasuresInOneCell(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            零                     | = 0
            零登记                 | 登记 = 0
            零非访                 | 非访 = 0
            零差错                 | 差错 = 0
            不发生                 | = 0
            为零                   | = 0
            重大事故为零           | 重大事故 = 0
            不发生重大安全事故     | 重大安全事故 = 0
            没有发生越级上访       | 越级上访 = 0
            无安全事故             | 安全事故 = 0
            无投诉                 | 投诉 = 0
            收发文件零差错         | 收发文件差错 = 0
            0投诉                  | 投诉 = 0
            0起                    | 0 起
            零距离服务             | (text)
            零星维修               | (text)
            """)
    void zeroInWords(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12万件                 | 120000 件
            1.5万人次              | 15000 人次
            10万元                 | 10 万元
            3亿元                  | 3 亿元
            10万余元               | >= 10 万元
            1万余人                | >= 10000 人
            十二万元               | 12 万元
            十二万件               | 120000 件
            3千人                  | 3000 人
            1.2万平方米            | 12000 平方米
            三次                   | 3 次
            不少于三十人           | >= 30 人
            百分之九十五以上       | >= 95 %
            百分之百               | 100 %
            百分百                 | 100 %
            九成以上               | >= 90 %
            半年内                 | <= 0.5 年
            两个月                 | 2 个月
            """)
    void multipliersAndNumbersInCharacters(String printed, String spoken) {
        reads(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100%完成               | 100 %
            完成100%               | 100 %
            完成率100%             | 完成率 100 %
            完成5个项目            | 5 个
            建设5个村级站点        | 建设 5 个
            培训300人              | 培训 300 人
            5G基站≥100个          | 5G基站 >= 100 个
            PM2.5≤35微克/立方米   | PM2.5 <= 35 微克/立方米
            ≥3标段                | >= 3 标段
            85分以上               | >= 85 分
            2020年底前完成率达100% | 完成率 >= 100 %
            救助30人以上           | 救助 >= 30 人
            30人次（预计）         | 30 人次
            """)
    void whatStandsAroundTheNumber(String printed, String spoken) {
        reads(printed, spoken);
    }
}
