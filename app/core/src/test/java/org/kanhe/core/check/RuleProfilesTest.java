package org.kanhe.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.testkit.Judgements;
import org.kanhe.core.testkit.WrittenForms;

class RuleProfilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年度：2022年度⏎单位：云溪县水利局                                                        | national
            年度：2022年度⏎单位：四川省青禾市水利局                                                  | sichuan
            年度：2023年度⏎单位：青禾县水利局⏎报表编号：510000_0099zp                                | sichuan
            类型：department-self-evaluation⏎年度：2021年度⏎单位：重庆市临江区水利局                 | chongqing
            类型：department-self-evaluation⏎年度：2020年度⏎单位：湖南省云溪县水利局                 | hunan-department
            类型：department-self-evaluation⏎年度：2024年度⏎单位：湖南省云溪县水利局                 | national
            年度：2020年度⏎单位：湖南省云溪县水利局                                                  | national
            年度：2022年度⏎一级指标 | national
            """)
    void aReportIsJudgedByTheFirstProfileThatIsForIt(String form, String profile) {
        assertThat(RuleProfiles.standard().of(WrittenForms.report(form.replace("⏎", "\n"))).profile()).isEqualTo(profile);
    }

    @Test
    void aFormWithCostFirstIsJudgedByTheProfileOf2021AndTheFindingNamesIt() {
        String form = """
                年度：2022年度
                资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                年度资金总额 | 30 | 30 | 30 | 10 | 100% | 10
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                成本指标 | 经济成本 | 总成本 | ≤30万元 | 30万元 | 20 | 20 |
                产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 50 | 50 |
                效益指标 | 社会效益 | 就业人数 | ≥80人 | 85人 | 20 | 20 |
                """;
        assertThat(Judgements.all(form)).filteredOn(f -> f.rule().equals("AR-10")).singleElement().satisfies(f -> {
            assertThat(f.profile()).isEqualTo("cost-first-2021");
            assertThat(f.message().args()).contains("成本20、产出50、效益20、执行率10", "成本20、产出40、效益30、执行率10");
        });
        assertThat(Judgements.rules(form.replace("12场 | 50 | 50", "12场 | 40 | 40").replace("85人 | 20 | 20", "85人 | 30 | 30"))).doesNotContain("AR-10");
    }

    @Test
    void theBandsOfAProfileGiveTheGrade() {
        assertThat(RuleSettings.national().grade(new BigDecimal("89.9"))).isEqualTo("良");
        assertThat(RuleSettings.national().grade(new BigDecimal("90"))).isEqualTo("优");
    }

    @Test
    void aProfileSaysOnWhichBudgetARateStands() {
        String form = "资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n年度资金总额 | 100 | 120 | 90 | 10 | %s | %s\n偏差原因：年中追加";
        assertThat(judged(form.formatted("75%", "7.5"), settings(RuleSettings.Denominator.ANNUAL, RuleSettings.OverEffect.NOTE))).isEmpty();
        assertThat(judged(form.formatted("90%", "9"), settings(RuleSettings.Denominator.INITIAL, RuleSettings.OverEffect.NOTE))).isEmpty();
        assertThat(judged(form.formatted("75%", "7.5"), settings(RuleSettings.Denominator.INITIAL, RuleSettings.OverEffect.NOTE)))
                .contains("AR-02 执行率 75% 是按全年预算数计算的（90÷120）；按规则“national”应以年初预算数为分母，为 90%（90÷100）");
    }

    @Test
    void aProfileThatTakesPointsAwaySaysHowMany() {
        String form = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 培训场次 | ≥10场 | 15场 | 10 | 10";
        assertThat(judged(form, settings(RuleSettings.Denominator.ANNUAL, RuleSettings.OverEffect.DEDUCT))).contains("LG-03 实际完成值“15场”是年度指标值“≥10场”的 1.5 倍（超过 1.3 倍），按规则“national”应扣分后得 8 分，表中得 10 分");
        assertThat(judged(form, settings(RuleSettings.Denominator.ANNUAL, RuleSettings.OverEffect.NOTE))).anyMatch(said -> said.startsWith("LG-03") && !said.contains("扣分"));
    }

    private static RuleSettings settings(RuleSettings.Denominator denominator, RuleSettings.OverEffect effect) {
        RuleSettings s = RuleSettings.national();
        return new RuleSettings(s.profile(), s.rateTolerance(), s.scoreTolerance(), s.amountRounding(), s.amountTolerance(), s.fullWeight(), s.weights(), s.required(), denominator, s.overLine(), effect,
                s.reverse(), s.lowExecution(), s.grades());
    }

    private static List<String> judged(String form, RuleSettings settings) {
        Checker checker = new Checker(RuleCatalogue.standard(), _ -> settings);
        return checker.check(WrittenForms.submission(form)).stream().flatMap(verdict -> verdict.findings().stream()).filter(finding -> finding.rule().startsWith("AR") || finding.rule().startsWith("LG"))
                .map(finding -> finding.rule() + " " + finding.message().in(Locale.CHINESE)).toList();
    }
}
