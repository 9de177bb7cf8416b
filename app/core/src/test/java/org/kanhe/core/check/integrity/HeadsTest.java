package org.kanhe.core.check.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;
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
            备注：受助人家庭住址云溪县河口镇柳湾村3组17号 | PV-04
            备注：办公地址云溪县河口镇解放路17号   | ''
            备注：受助人员名单：王大山、李小河、赵青禾 | PV-04
            备注：受助人员名单：王某某、李某、赵* | ''
            备注：补助对象：河口镇、高桥村、白马村、黄泥村 | ''
            填表人及电话：周禾13900000001         | PV-01 PV-03
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
            2022年度自评表   | 2022年 | 2021年3月24日 | FI-01 FI-02
            2022年度自评表   | 2022年 | 2027年3月24日 | FI-01
            """)
    void titleYearAndDateMustFit(String title, String year, String date, String expected) {
        assertThat(String.join(" ", rules("标题：" + title + "\n年度：" + year + "\n日期：" + date))).isEqualTo(expected);
    }

    @Test
    void aFormWithoutAnyYearIsOneUnlessItsFileNamesIt() {
        assertThat(rules("标题：项目支出绩效自评表\n项目：沟渠清淤")).containsExactly("FI-01");
        assertThat(rules("标题：项目支出绩效自评表\n项目：沟渠清淤\n----\n类型：narrative\n标题：2022年度部门整体支出绩效自评报告\n年度：2022年度\n一、基本情况\n编制12人。")).doesNotContain("FI-01");
    }

    @Test
    void aDeclarationIsNotWrittenAfterItsYear() {
        String form = "类型：project-target-declaration\n标题：2022年度项目绩效目标申报表\n年度：2022年度\n日期：";
        assertThat(rules(form + "2021年10月20日")).isEmpty();
        assertThat(rules(form + "2023年1月20日")).containsExactly("FI-01");
    }

    @Test
    void aMonitoringFormIsFilledInWhileTheYearRuns() {
        assertThat(rules("类型：project-monitoring\n年度：2022年\n日期：2022年8月9日")).isEmpty();
    }

    @Test
    void aDeclarationDatedAfterADeadlineWasWrittenAfterTheFact() {
        String form = "类型：project-target-declaration\n年度：2022年度\n日期：%s\n一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | 时效指标 | 宣传完成时间 | 2022年9月底前";
        assertThat(rules(form.formatted("2022年10月12日"))).contains("TQ-10");
        assertThat(findings("TQ-10", form.formatted("2022年1月12日"))).as("the year has begun").hasSize(1).allMatch(found -> found.startsWith("low | "));
        assertThat(findings("TQ-10", form.formatted("2022年4月12日"))).as("the budget was approved").hasSize(1).allMatch(found -> found.startsWith("medium | "));
        assertThat(rules(form.formatted("2021年10月12日"))).doesNotContain("TQ-10");
        assertThat(rules(form.formatted("2021年10月12日\n批复日期：2021年9月28日"))).contains("TQ-10");
        assertThat(rules(form.formatted("2022年4月12日\n专项来源：年中追加"))).doesNotContain("TQ-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.完成清淤；~1.修建护岸。      | 1
            1.完成清淤；~2.修建护岸。      | 0
            （一）清淤~（一）护岸          | 1
            1.完成清淤；~护岸情况：~1.修建护岸。 | 0
            """)
    void aNumberThatComesTwiceRunningIsARemark(String lines, int found) {
        assertThat(findings("FI-05", "类型：narrative\n六、绩效情况\n" + lines.replace('~', '\n'))).hasSize(found).allSatisfy(f -> assertThat(f).startsWith("low | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            部分直接费用由单位负责入户核实后列支   | ''
            按自评标准和申报标准打分               | ''
            审计项目指出问题12个                   | ''
            市财政拨付资金及时                     | ''
            政拨付资金及时                         | FI-05
            """)
    void onlyWhatCannotBeMeantOtherwiseIsAMisspelling(String text, String expected) {
        assertThat(String.join(" ", rules("备注：" + text))).isEqualTo(expected);
    }
}
