package org.kanhe.core.check.crossdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kanhe.core.testkit.Judgements.findings;
import static org.kanhe.core.testkit.Judgements.rules;

import org.junit.jupiter.api.Test;

/// XD-01, XD-02, XD-06 and XD-07.
class FormsOfOneFileTest {
    private static final String DEPARTMENT = "类型：department-self-evaluation\n资金 | 年初预算数 | 全年执行数\n项目支出 | 50 | 48\n";

    private static String project(String name, String initial, String executed) {
        return "----\n项目：" + name + "\n资金 | 年初预算数 | 全年执行数\n年度资金总额 | " + initial + " | " + executed + "\n";
    }

    @Test
    void everyColumnOfTheProjectFormsAddsUpToTheDepartment() {
        assertThat(rules(DEPARTMENT + project("清淤", "30", "29") + project("护岸", "20", "19.05"))).doesNotContain("XD-01");
        assertThat(findings("XD-01", DEPARTMENT + project("清淤", "30", "29") + project("护岸", "28", "19")))
                .containsExactly("high | 部门项目支出 50，所附 2 张项目表合计 58，多出 8 万元 | t0r2c1 t1r2c1 t2r2c1");
    }

    @Test
    void aSumBelowMayMeanThatFormsAreMissing() {
        assertThat(findings("XD-01", DEPARTMENT + project("清淤", "30", "29") + project("护岸", "15", "19"))).singleElement().asString().startsWith("medium | ").contains("可能缺少项目表");
        assertThat(rules(DEPARTMENT + project("清淤", "30", "29"))).doesNotContain("XD-01");
    }

    @Test
    void aFormThatCannotBeReadLeavesTheSumOpen() {
        assertThat(rules(DEPARTMENT + project("清淤", "30", "29") + project("护岸", "2..8", ""))).doesNotContain("XD-01");
    }

    @Test
    void aLineOfTheBaseDataTableIsHeldAgainstTheProjectOfTheSameName() {
        String table = "类型：base-data\n经费 | 本年预算数 | 本年决算数\n清淤工程 | 30 | 29.5\n";
        assertThat(findings("XD-02", table + project("清淤工程", "30", "29"))).containsExactly("high | “清淤工程”项目表全年执行数 29，基础数据表决算数 29.5，两者不一致 | t1r2c2 t0r2c2");
        assertThat(rules(table + project("清淤", "30", "29"))).doesNotContain("XD-02");
    }

    @Test
    void satisfactionIsAskedOfDifferentPeople() {
        String head = "一级指标 | 三级指标 | 年度指标值\n满意度指标 | 服务对象满意度 | ";
        assertThat(rules("类型：department-self-evaluation\n" + head + "≥95%\n----\n项目：清淤\n" + head + "≥90%")).doesNotContain("XD-06");
    }

    @Test
    void onlyLeftOverYearsAreReported() {
        String head = "年度：2022年\n一级指标 | 三级指标 | 年度指标值\n产出指标 | 任务 | ";
        assertThat(findings("XD-07", head + "完成2021年任务")).containsExactly("medium | “完成2021年任务”写的是2021年，填报年度为 2022 年，疑为沿用往年内容 | t0r2c2 t0r0c1");
        assertThat(rules(head + "比2021年多3件")).doesNotContain("XD-07");
        assertThat(rules(head + "完成2021年结转工程")).doesNotContain("XD-07");
        assertThat(rules(head + "2023年6月底前")).doesNotContain("XD-07");
    }
}
