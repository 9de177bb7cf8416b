package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private final ReportIndex index = SharedEngine.archive();

    @BeforeAll
    void fill() {
        FictionalArchive.fill(index);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void everythingIsCounted() {
        assertThat(index.counts()).containsEntry("reports", 17L).containsEntry("sources", 12L);
        assertThat(index.reports(SearchRequest.of("")).total()).isEqualTo(17);
        assertThat(index.isUp()).isTrue();
    }

    @Test
    void wordsOfTheRowAndOfItsReportAreFoundTogether() {
        assertThat(rows("接访 90%以上 2021")).containsExactly("xinfang-2021:接访群众满意度");
    }

    @Test
    void conditionsSpeakOfOneMeasureOfOneRow() {
        assertThat(rows("满意度 target<90")).containsExactlyInAnyOrder(
                "xinfang-2020:来访群众满意度", "shuili-2021:沿岸群众满意度", "shuili-2021:农村居民满意度", "shijian-2022:消费者满意度", "weijian-2023:服务对象满意度");
        assertThat(reports("name:满意度 target>=95 measure:%")).containsExactlyInAnyOrder("jiaoyu-2020#1", "tuiyi-2022#0");
    }

    @Test
    void aSingleCharacterIsFound() {
        assertThat(rows("亩")).containsExactlyInAnyOrder("nongye-2021:高标准农田建设面积", "nongye-2021:亩均粮食增产");
    }

    @Test
    void highlightsAreCutFromTheOriginal() {
        Results<PassageHit> hits = index.passages(SearchRequest.of("1236人次"));
        assertThat(hits.items()).hasSize(1);
        Highlight highlight = hits.items().getFirst().highlights().getFirst();
        assertThat(highlight.spans()).hasSize(1);
        assertThat(highlight.text().substring(highlight.spans().getFirst().start(), highlight.spans().getFirst().end())).isEqualTo("1,236人次");
        assertThat(highlight.at()).isEqualTo("p12");
    }

    @Test
    void facetCountsAreWhatChoosingThemLists() {
        Results<ReportHit> all = index.reports(SearchRequest.of("满意度"));
        for (Map.Entry<String, List<FacetCount>> facet : all.facets().entrySet()) {
            for (FacetCount count : facet.getValue()) {
                SearchRequest narrowed = new SearchRequest("满意度", Map.of(facet.getKey(), List.of(count.value())), 1, 1, "");
                assertThat(index.reports(narrowed).total()).as(facet.getKey() + "=" + count.value()).isEqualTo(count.count());
            }
        }
        assertThat(all.facets()).containsKeys("year", "unit", "kind", "region");
        assertThat(all.facets().get("region")).contains(new FacetCount("云溪县", 11), new FacetCount("青禾市临江区", 3));
    }

    private List<String> rows(String q) {
        return FictionalArchive.names(index.indicators(SearchRequest.of(q)).items().stream());
    }

    private List<String> reports(String q) {
        return FictionalArchive.names(index.reports(SearchRequest.of(q)).items().stream());
    }
}
