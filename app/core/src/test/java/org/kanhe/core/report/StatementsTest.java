package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.source.Location;

class StatementsTest {
    private static List<Statement> in(String text) {
        return Statements.in(new Narrative.Passage(text, new Location.Paragraph(7)));
    }

    private static String spoken(Statement s) {
        return switch (s) {
            case Statement.Money m -> m.label() + " " + m.change().map(c -> c.code() + " ").orElse("") + m.amount().value().toPlainString() + "万元" + (m.part() ? " 其中" : "");
            case Statement.Points p -> p.label() + " " + p.score().value() + "分";
            case Statement.Grade g -> "等级 " + g.grade();
            case Statement.Count c -> c.label() + " " + c.number().toPlainString() + c.unit() + (c.of().isEmpty() ? "" : " " + c.of());
            case Statement.Share r -> r.label() + " " + r.change().map(c -> c.code() + " ").orElse("") + r.rate().value() + "%";
            case Statement.Dated d -> "日期 " + d.raw();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年初预算总支出为267.71万元，其中基本支出183.5万元。    | 日期 2022年; 年初预算总支出 267.71万元; 基本支出 183.5万元 其中
            其中：工资福利支出为25.3万元，比预算增加6.6万元；公用经费3万元。 | 工资福利支出 25.3万元 其中; 比预算增加 increase 6.6万元 其中; 公用经费 3万元 其中
            工资福利支出18.3万元、商品和服务支出9.53万元              | 工资福利支出 18.3万元; 商品和服务支出 9.53万元
            养老保险缴费13.4万、医保缴费6.7万、公积金10万元           | 养老保险缴费 13.4万元; 医保缴费 6.7万元; 公积金 10万元
            总投入1.2亿元，人均5000元                                 | 总投入 12000万元; 人均 0.5000万元
            绩效评价指标总分值100分，实得86分，被评为“良好”等级。     | 绩效评价指标总分值 100分; 实得 86分; 等级 良好
            自评得分为92.5分，等级为优                                | 自评得分 92.5分; 等级 优
            共实施5个项目，分别是：甲、乙                             | 共实施 5个 项目
            基本完成以下六个绩效目标：                                | 基本完成以下 6个 绩效目标
            本单位内设机构22个，在职人员115人                         | 本单位内设机构 22个; 在职人员 115人
            接待群众1.5万人次                                         | 接待群众 15000人次
            一是初访下降50%；二是办结率达到100%                       | 初访下降 decrease 50%; 办结率 100%
            2021年6月23日完成验收                                     | 日期 2021年6月23日
            """)
    void sentencesStateFacts(String text, String expected) {
        assertThat(in(text).stream().map(StatementsTest::spoken).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"第3名主任", "按照第12条执行", "充分发挥作用", "办理时限30分钟", "5分类管理", "一是加强领导", "深入贯彻三大战略", "一般性工作，优化环境"})
    void otherNumbersAndWordsStateNothing(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void theirPlaceIsThatOfTheCharacters() {
        Statement.Money money = (Statement.Money) in("支出共１２．５万元。").getFirst();

        assertThat(money.raw()).isEqualTo("１２．５万元");
        assertThat(money.at()).isEqualTo(new Location.Text(7, 3, 9));
        Narrative.Passage runIn = new Narrative.Passage("支出2万元", new Location.Text(7, 10, 15));
        assertThat(Statements.in(runIn).getFirst().at()).isEqualTo(new Location.Text(7, 12, 15));
    }

    @Property
    void nothingMakesItThrow(@ForAll String anything) {
        assertThat(in(anything)).isNotNull();
    }
}
