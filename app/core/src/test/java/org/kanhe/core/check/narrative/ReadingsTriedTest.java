package org.kanhe.core.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.core.testkit.Judgements;

/// Papers that looked wrong at first sight and are right.
class ReadingsTriedTest {
    @ParameterizedTest
    @ValueSource(strings = {
            // the base of a change stands in the sentence before, under the same name
            "年初预算基本支出640万元。其中：工资福利支出为480.5万元，商品和服务支出为159.5万元。决算数为702.1万元，其中：工资福利支出为530.2万元，比预算增加49.7万元。",
            "年初预算数180万元，支出决算数165.2万元，比预算减少14.8万元。",
            "支出决算1.2亿元，比预算11500万元增加500万元。",
            "支出165.2万元，比上年增加12万元，主要是人员增加。",
            "培训费支出8.4万元，较上年9.6万元下降1.2万元，会议费支出5万元。",
            "支出决算1,265.2万元，比预算1,200万元超出65.2万元。"
    })
    void aChangeThatBelongsToAnyTwoAmountsIsRight(String text) {
        assertThat(Judgements.rules("类型：narrative\n二、支出情况\n" + text)).doesNotContain("AR-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "其中：工资福利支出为480.5万元。决算数为702万元，其中：工资福利支出为530.2万元，比预算增加94.7万元。",
            "年初预算数180万元，支出决算数165.2万元，比预算减少24.8万元。",
            "支出决算1.2亿元，比预算11500万元增加600万元。",
            "培训费支出8.4万元，较上年9.6万元增加1.2万元。"
    })
    void aChangeThatBelongsToNoneIsNot(String text) {
        assertThat(Judgements.rules("类型：narrative\n二、支出情况\n" + text)).contains("AR-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // what has parts is the amount before the change
            "基本支出预算840万元，决算826.31万元，比预算减少13.69万元，其中：人员经费734.56万元，公用经费91.75万元。",
            "三公经费支出9.86万元，较上年减少1.34万元，其中公务接待费2.96万元，公务用车运行维护费6.9万元。",
            "全年支出1138.91万元，其中基本支出826.31万元（人员经费734.56万元、公用经费91.75万元），项目支出312.6万元。",
            "其中业务工作117.4万元（其中聘请专家24.6万元、差旅18万元），运行维护195.2万元。",
            "基本支出100万元，其中人员经费80万元、公用经费20万元；项目支出50万元。",
            "总支出100万元，其中：A项60万元，包括材料费20万元、人工费40万元，B项40万元。"
    })
    void partsThatMakeAnyAmountOfTheSentenceAreRight(String text) {
        assertThat(Judgements.rules("类型：narrative\n二、支出情况\n" + text)).doesNotContain("AR-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "基本支出预算840万元，决算826.31万元，比预算减少13.69万元，其中：人员经费734.56万元，公用经费95.75万元。",
            "全年支出1138.91万元，其中基本支出826.31万元（人员经费734.56万元、公用经费91.75万元），项目支出322.6万元。"
    })
    void partsThatMakeNoneAreNot(String text) {
        assertThat(Judgements.rules("类型：narrative\n二、支出情况\n" + text)).contains("AR-16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县林火瞭望设施经费 | 局林火瞭望设施经费
            一期河堤加固工程   | 二期河堤加固工程
            河道保洁工作经费   | 河道保洁工作
            上游护岸加固工程   | 下游护岸加固工程
            1、林火瞭望设施    | 林火瞭望设施经费
            """)
    void namesThatTellTwoThingsApartAreNoSlip(String item, String project) {
        String form = "类型：base-data\n经费 | 本年预算数 | 本年决算数\n" + item + " | 12 | 11\n----\n项目：" + project + "\n资金 | 年初预算数 | 全年预算数 | 全年执行数\n年度资金总额 | 12 | 12 | 11";
        assertThat(Judgements.rules(form)).doesNotContain("NT-04", "XD-05");
    }

    @Test
    void wordsEveryOfficeUsesDoNotTieAProblemToAnIndicator() {
        assertThat(Judgements.rules("""
                类型：narrative
                标题：部门整体支出绩效自评报告
                五、存在的问题
                财务工作人员专业知识不足，管理经验有待提高。
                ----
                类型：department-self-evaluation
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                满意度指标 | 服务对象满意度 | 大院工作人员 | ≥90% | 95% | 10 | 10 |
                """)).doesNotContain("NT-05");
    }

    @Test
    void aSumWithoutBudgetIsTheMatterOfTheRuleForSums() {
        assertThat(Judgements.rules("""
                类型：base-data
                经费 | 上年决算数 | 本年预算数 | 本年决算数
                三公经费 | 0.3 |  | 0.2
                3、公务接待 | 0.3 | 0.4 | 0.2
                """)).doesNotContain("XD-04");
    }
}
