package org.kanhe.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.Document;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Statement;

class NarrativeStatementsTest {
    private static final Document DOCUMENT = DrawnForm.document("""
            云溪县水利局2022年度部门整体支出绩效自评报告
            一、部门基本情况
            （一）部门职责。负责全县水资源管理、防汛抗旱和农村供水工作，指导乡镇水利服务机构开展业务。
            （二）机构人员情况
            1、人员情况。核定编制86人，年末在职人员82人。
            二、预算执行情况
            全年预算数2680.45万元，预算执行率97.46%。其中：基本支出1456.2万元，项目支出1224.25万元。
            三公经费支出12.35万元，比上年减少1.65万元。
            三、自评结论
            我局2022年度整体支出绩效自评得分为95.6分，评价等级为“优”。
            """);

    private static Narrative narrative() {
        return (Narrative) FormLayouts.standard().read(DOCUMENT).reports().getFirst();
    }

    @Test
    void theSectionsAreATree() {
        Narrative narrative = narrative();
        List<String> tree = IntStream.range(0, narrative.sections().size())
                .mapToObj(i -> narrative.sections().get(i).heading() + " < " + (narrative.parent(i).isPresent() ? narrative.sections().get(narrative.parent(i).getAsInt()).heading() : "-"))
                .toList();

        assertThat(tree).containsExactly(
                "一、部门基本情况 < -",
                "（一）部门职责 < 一、部门基本情况",
                "（二）机构人员情况 < 一、部门基本情况",
                "1、人员情况 < （二）机构人员情况",
                "二、预算执行情况 < -",
                "三、自评结论 < -");
    }

    @Test
    void everyStatementStandsWhereItSays() {
        List<Statement> statements = narrative().statements();

        assertThat(statements).isNotEmpty().allSatisfy(s -> assertThat(DOCUMENT.textAt(s.at())).hasValue(s.raw()));
    }

    @Test
    void amountsCountsPointsAndGradesCarryTheirLabels() {
        List<String> said = narrative().statements().stream().map(s -> s.label() + "：" + s.raw()).toList();

        assertThat(said).contains("核定编制：86人", "年末在职人员：82人", "全年预算数：2680.45万元", "预算执行率：97.46%", "基本支出：1456.2万元", "三公经费支出：12.35万元", "评价等级：“优”");
        assertThat(narrative().statements()).anySatisfy(s -> assertThat(s).isInstanceOfSatisfying(Statement.Points.class, p -> assertThat(p.score().value()).isEqualByComparingTo("95.6")));
        assertThat(narrative().statements()).anySatisfy(s -> assertThat(s).isInstanceOfSatisfying(Statement.Money.class, m -> assertThat(m.change()).isPresent()));
    }
}
