package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;

class IndicatorSetTest {
    private static final String RIVER = """
            清理河道漂浮物吨数 | ≥320吨 | 338吨
            增设拦污网道数 | ≥12道 | 13道
            断面氨氮达标率 | ≥92% | 94.6%
            汛前清障完成时间 | 4月20日前 | 4月16日
            岸线绿化修复面积 | ≥2.4万平方米 | 2.51万平方米
            沿河居民满意度 | ≥90% | 92.3%""";
    private static final String COMMON = """
            任务完成率 | 100% | 100%
            验收合格率 | 100% | 100%
            项目按期完成率 | 100% | 100%
            群众满意度 | ≥90% | 95%
            资金使用合规率 | 100% | 100%""";

    @Test
    void aSetTakenOverFromAnotherUnitIsFound() {
        assertThat(pairs(set("云溪县河道站", "河道保洁", 2021, RIVER), set("青禾市临江区水利站", "清河行动", 2022, RIVER))).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(ReuseKind.INDICATOR_SET);
            assertThat(pair.left().origin().year()).isEqualTo(2022);
            assertThat(pair.alignment().unchangedNumbers()).contains("320", "338", "94.6");
        });
    }

    @Test
    void itIsFoundWithEveryValueChanged() {
        String changed = RIVER.replace("320", "150").replace("338", "163").replace("12道", "6道").replace("13道", "7道").replace("94.6", "93.1").replace("2.51", "1.02");
        assertThat(pairs(set("云溪县河道站", "河道保洁", 2021, RIVER), set("青禾市临江区水利站", "清河行动", 2022, changed))).singleElement()
                .satisfies(pair -> assertThat(pair.alignment().replaced()).contains(new Alignment.Replaced(Alignment.Replaced.Sort.NUMBER, "163吨", "338吨")));
    }

    @Test
    void indicatorsEveryLibraryOffersProveNothing() {
        assertThat(pairs(set("云溪县河道站", "河道保洁", 2021, COMMON), set("青禾市临江区水利站", "清河行动", 2022, COMMON))).isEmpty();
    }

    @Test
    void oneSetForTwoProjectsOfAUnitIsFoundHoweverCommon() {
        assertThat(pairs(set("云溪县河道站", "河道保洁", 2021, COMMON), set("云溪县河道站", "护岸工程", 2021, COMMON))).hasSize(1);
        assertThat(pairs(set("云溪县河道站", "河道保洁", 2021, COMMON), set("云溪县河道站", "河道保洁", 2022, COMMON))).as("work that recurs has recurring indicators").isEmpty();
    }

    @Test
    void rowsWhoseNamesWereEditedAnswerEachOther() {
        IndicatorSet one = IndicatorSet.of(set("云溪县河道站", "河道保洁", 2021, "清理河道漂浮物吨数 | ≥3吨 | 3吨"));
        IndicatorSet other = IndicatorSet.of(set("云溪县河道站", "河道保洁", 2022, "河道漂浮物清理吨数 | ≥3吨 | 3吨"));
        assertThat(RowMatch.of(one, other)).singleElement().satisfies(match -> {
            assertThat(match.isSameName()).isFalse();
            assertThat(match.isSameTarget()).isTrue();
        });
    }

    private static List<ReusedPair> pairs(Passage earlier, Passage later) {
        ReuseArchive archive = new ReuseArchive();
        List<ReusedPair> pairs = new ArrayList<>(archive.add(List.of(earlier)));
        pairs.addAll(archive.add(List.of(later)));
        return pairs;
    }

    private static Passage set(String unit, String project, int year, String rows) {
        ReportId id = new ReportId(SourceId.of((unit + project + year).getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0);
        Origin origin = new Origin(id, "", ReportKind.PROJECT_SELF_EVALUATION, "", UnitName.of(unit), project, year, List.of(unit, project));
        return new Passage(origin, new Location.Cell(0, 9, 3), 0, SectionClass.INDICATOR_SET, "", rows);
    }
}
