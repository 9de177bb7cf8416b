package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.search.query.Synonyms;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustIT {
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
    void everyHitIsWalkedOnceInTheOrderOfThePages() {
        List<String> walked = new ArrayList<>();
        index.eachIndicator(SearchRequest.of("满意度"), hit -> walked.add(FictionalArchive.name(hit)));
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            paged.addAll(FictionalArchive.names(index.indicators(new SearchRequest("满意度", Map.of(), page, 7, "")).items().stream()));
        }
        assertThat(walked).isEqualTo(paged).doesNotHaveDuplicates().hasSize((int) index.indicators(SearchRequest.of("满意度")).total());
    }

    @Test
    void aPageBeyondTheEnginesLimitIsAnsweredAndEmpty() {
        Results<IndicatorHit> deep = index.indicators(new SearchRequest("", Map.of(), 1_000, 100, ""));
        assertThat(deep.items()).isEmpty();
        assertThat(deep.total()).isEqualTo(index.counts().get("indicators"));
    }

    @Test
    void pagesBeyondTheEnginesLimitGoOnWhereNumberedOnesEnd() {
        try (ReportIndex large = SharedEngine.archive()) {
            String rows = IntStream.range(0, 10_250).mapToObj(i -> "产出指标 | 数量指标 | 指标" + i + " | ≥" + i + "人 |").collect(Collectors.joining("\n"));
            large.put(FictionalArchive.submission("large", "单位：云溪县统计局\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值\n" + rows, Map.of()));
            large.refresh();
            assertThat(large.reports(SearchRequest.of("统计局")).total()).isEqualTo(1);
            assertThat(large.indicators(new SearchRequest("", Map.of(), 103, 100, "target")).items()).hasSize(50).first().satisfies(hit -> assertThat(hit.name()).isEqualTo("指标10200"));
            assertThat(large.indicators(new SearchRequest("", Map.of(), 100, 100, "target")).items()).last().satisfies(hit -> assertThat(hit.name()).isEqualTo("指标9999"));
        }
    }

    @Test
    void wordsThatMeanTheSameAreSaidAndCanBeSwitchedOff() {
        Results<ReportHit> widened = index.reports(SearchRequest.of("卫健局"));
        assertThat(widened.total()).isEqualTo(2);
        assertThat(widened.also()).hasSize(1).first().satisfies(also -> assertThat(also.others()).contains("卫生健康局"));
        Results<ReportHit> plain = index.reports(new SearchRequest("卫健局", Map.of(), 1, 20, "", false));
        assertThat(plain.total()).isZero();
        assertThat(plain.also()).isEmpty();
    }

    @Test
    void aChangedListOfWordsTakesEffectAtOnce() {
        try (ReportIndex own = SharedEngine.archive()) {
            own.put(FictionalArchive.submission("shuili-2021"));
            own.refresh();
            assertThat(own.reports(SearchRequest.of("河长办")).total()).isZero();
            own.use(Synonyms.parse("河长办 = 河道管理所"));
            assertThat(own.reports(SearchRequest.of("河长办")).total()).isEqualTo(1);
        }
    }

    @Test
    void nothingFoundComesWithSomethingToAskInstead() {
        assertThat(index.indicators(SearchRequest.of("满意度 火星")).instead()).extracting(Instead::q).contains("满意度");
        assertThat(index.reports(SearchRequest.of("信访救济资金")).instead()).extracting(Instead::q).contains("\"信访救助资金\"");
        assertThat(index.reports(new SearchRequest("信访", Map.of("year", List.of("2023")), 1, 20, "")).instead()).extracting(Instead::q).contains("信访");
    }

    @Test
    void namesAreCompletedWhileTyping() {
        assertThat(index.suggest("云溪县市", 5)).extracting(Suggestion::text).containsExactly("云溪县市场监督管理局");
        assertThat(index.suggest("河道", 5)).extracting(Suggestion::kind).contains("project", "name");
        assertThat(index.suggest("", 5)).isEmpty();
        assertThat(index.suggest("火星", 5)).isEmpty();
    }

    @Test
    void everyPlantedDifferenceIsFoundAndRepaired() {
        try (ReportIndex own = SharedEngine.archive()) {
            FictionalArchive.fill(own);
            IndexedSubmission water = FictionalArchive.submission("shuili-2021");
            assertThat(own.drift(water).isNone()).isTrue();
            IndexedSubmission planted = new IndexedSubmission(water.file(), FictionalArchive.submission("xinfang-2021").reading(), List.of(), Map.of());
            own.put(planted);
            own.refresh();
            Drift drift = own.drift(water);
            assertThat(drift.missing()).isNotEmpty();
            assertThat(drift.changed()).isNotEmpty();
            own.repair(water);
            own.refresh();
            assertThat(own.drift(water)).isEqualTo(new Drift(List.of(), List.of(), List.of()));
            SourceId unknown = FictionalArchive.submission("nongye-2021").file().id();
            Set<SourceId> before = own.sources();
            own.purge(unknown);
            own.refresh();
            assertThat(own.sources()).hasSize(before.size() - 1).doesNotContain(unknown);
        }
    }

    @Test
    void hostileQueriesAreRefusedOrAnsweredSoon() {
        List<String> hostile = List.of("(".repeat(1_000), "信 OR ".repeat(200) + "访", "*信访", "/.*信.*/", "_source:shown", "\"", "target>=1e999", "-".repeat(1_900), "信访 ".repeat(190), "(-(-(-(-(信 访) 满) 意) 度) 群)",
                IntStream.range(0, 190).mapToObj(i -> "群众满意度" + i).collect(Collectors.joining(" OR ")));
        for (String q : hostile) {
            long start = System.nanoTime();
            try {
                index.reports(SearchRequest.of(q));
            } catch (QuerySyntaxException e) {
                assertThat(e.position()).isBetween(0, q.length());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(q.substring(0, Math.min(20, q.length()))).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        assertThatThrownBy(() -> index.reports(new SearchRequest("", Map.of("colour", List.of("red")), 1, 20, ""))).isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.unknown-filter"));
        assertThatThrownBy(() -> index.reports(new SearchRequest("", Map.of("year", List.of("two")), 1, 20, ""))).isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.bad-value"));
        assertThatThrownBy(() -> index.reports(new SearchRequest("", Map.of(), 1, 20, "shown"))).isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.unknown-sort"));
        assertThatThrownBy(() -> index.reports(new SearchRequest("", Map.of(), 0, 20, ""))).isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.bad-page"));
        assertThatThrownBy(() -> index.reports(new SearchRequest("", Map.of(), 1, 100_000, ""))).isInstanceOfSatisfying(RequestRefusedException.class, e -> assertThat(e.key()).isEqualTo("search.bad-size"));
    }

    @Test
    void anEngineThatIsNotThereIsSaidToBeUnavailable() {
        try (ReportIndex nowhere = ReportIndex.connect(List.of(URI.create("http://127.0.0.1:9")), Optional.empty())) {
            assertThat(nowhere.isUp()).isFalse();
            assertThatThrownBy(() -> nowhere.reports(SearchRequest.of("信访"))).isInstanceOf(SearchUnavailableException.class);
            assertThatThrownBy(() -> nowhere.put(FictionalArchive.submission("nongye-2021"))).isInstanceOf(SearchUnavailableException.class);
        }
    }

    @Test
    void excludedValuesAreLeftOut() {
        SearchRequest request = new SearchRequest("", Map.of("-kind", List.of("narrative"), "year", List.of("2021", "2022")), 1, 50, "");
        assertThat(index.reports(request).items()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.kind()).isNotEqualTo("narrative");
            assertThat(hit.year().orElseThrow()).isIn(2021, 2022);
        });
    }
}
