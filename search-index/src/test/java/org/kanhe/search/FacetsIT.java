package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kanhe.core.check.Decision;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.search.entry.IndexKind;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsIT {
    private static final List<String> QUERIES = List.of("", "满意度", "信访 OR 水利", "-率");

    private final ReportIndex index = SharedEngine.archive();
    private final Map<IndexKind, Function<SearchRequest, Results<? extends Hit>>> views = new LinkedHashMap<>();

    @BeforeAll
    void fill() {
        FictionalArchive.fill(index);
        views.put(IndexKind.REPORTS, index::reports);
        views.put(IndexKind.INDICATORS, index::indicators);
        views.put(IndexKind.PASSAGES, index::passages);
        views.put(IndexKind.FINDINGS, index::findings);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void everyViewCanBeNarrowedByEverythingItHas() {
        assertThat(facets(IndexKind.REPORTS)).contains("year", "region", "unit", "kind", "level1", "level2", "comparison", "rule", "severity", "status", "doubtful");
        assertThat(facets(IndexKind.INDICATORS)).contains("year", "region", "unit", "kind", "level1", "level2", "comparison", "rule", "severity", "status", "doubtful");
        assertThat(facets(IndexKind.FINDINGS)).contains("year", "region", "unit", "kind", "level1", "level2", "comparison", "rule", "severity", "status", "doubtful");
        assertThat(facets(IndexKind.PASSAGES)).contains("year", "region", "unit", "kind", "rule", "severity", "status", "doubtful").doesNotContain("level1");
    }

    @Test
    void everyCountIsTheLengthOfTheListItLeadsToWhateverElseIsChosenOrExcluded() {
        Random random = new Random(5);
        views.forEach((view, list) -> {
            for (String q : QUERIES) {
                Map<String, List<String>> filters = Map.of();
                for (int round = 0; round < 3; round++) {
                    Results<? extends Hit> found = list.apply(request(q, filters));
                    holds(view + " " + q, list, q, filters, found);
                    filters = another(random, filters, found);
                }
            }
        });
    }

    private static void holds(String where, Function<SearchRequest, Results<? extends Hit>> list, String q, Map<String, List<String>> filters, Results<? extends Hit> found) {
        found.facets().forEach((facet, counts) -> counts.stream().limit(6).forEach(count -> {
            Map<String, List<String>> narrowed = new HashMap<>(filters);
            narrowed.put(facet, List.of(count.value()));
            assertThat(list.apply(request(q, narrowed)).total()).as(where + " " + narrowed).isEqualTo(count.count());
        }));
    }

    /// Chooses or excludes one of the values offered, beside what is chosen already.
    private static Map<String, List<String>> another(Random random, Map<String, List<String>> filters, Results<?> found) {
        List<String> names = found.facets().keySet().stream().filter(name -> !found.facets().getOrDefault(name, List.of()).isEmpty()).toList();
        if (names.isEmpty()) {
            return filters;
        }
        String name = names.get(random.nextInt(names.size()));
        List<FacetCount> counts = found.facets().getOrDefault(name, List.of());
        Map<String, List<String>> more = new HashMap<>(filters);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(counts.get(random.nextInt(counts.size())).value());
        more.put(random.nextInt(3) == 0 ? "-" + name : name, values);
        return more;
    }

    @Test
    void whatHasNoValueIsCountedAndListedToo() {
        Results<ReportHit> all = index.reports(SearchRequest.of(""));
        long clean = all.facets().getOrDefault("rule", List.of()).stream().filter(count -> count.value().equals("(none)")).findFirst().orElseThrow().count();
        Results<ReportHit> without = index.reports(request("", Map.of("rule", List.of("(none)"))));
        assertThat(without.total()).isEqualTo(clean).isPositive();
        assertThat(without.items()).allSatisfy(hit -> assertThat(hit.findings()).isEmpty());
        assertThat(index.reports(request("", Map.of("-rule", List.of("(none)")))).total()).isEqualTo(all.total() - clean);
    }

    @Test
    void aValueChosenStaysInTheListOfItsFacetWhateverElseIsChosen() {
        Results<ReportHit> found = index.reports(request("", Map.of("unit", List.of("云溪县信访局"), "year", List.of("2023"))));
        assertThat(found.total()).isZero();
        assertThat(found.facets().get("unit")).contains(new FacetCount("云溪县信访局", 0));
        assertThat(found.facets().get("year")).contains(new FacetCount("2023", 0), new FacetCount("2021", 2));
    }

    @Test
    void aDecisionIsFoundOnTheReportAndTheRowItSpeaksOf() {
        try (ReportIndex own = SharedEngine.archive()) {
            IndexedSubmission water = FictionalArchive.submission("shuili-2021");
            own.put(water);
            own.refresh();
            List<FindingHit> open = own.findings(SearchRequest.of("")).items();
            assertThat(open).hasSizeGreaterThan(1);
            for (FindingHit finding : open) {
                own.decided(new Decision(finding.id(), Decision.Status.CONFIRMED, "", "", Instant.EPOCH, 1));
            }
            own.decided(new Decision(open.getFirst().id(), Decision.Status.RECTIFIED, "", "", Instant.EPOCH, 2));
            own.refresh();
            assertThat(own.reports(request("", Map.of("status", List.of("open")))).total()).isZero();
            Results<ReportHit> rectified = own.reports(request("", Map.of("status", List.of("rectified"))));
            assertThat(rectified.items()).extracting(ReportHit::report).containsExactly(open.getFirst().report());
            Map<String, Decision> decisions = new HashMap<>();
            open.forEach(f -> decisions.put(f.id(), new Decision(f.id(), Decision.Status.CONFIRMED, "", "", Instant.EPOCH, 1)));
            decisions.put(open.getFirst().id(), new Decision(open.getFirst().id(), Decision.Status.RECTIFIED, "", "", Instant.EPOCH, 2));
            assertThat(own.drift(new IndexedSubmission(water.file(), water.reading(), water.verdicts(), decisions)).isNone()).isTrue();
        }
    }

    @Test
    void doubtfulReadingsAreFoundByReportAndByRow() {
        try (ReportIndex own = SharedEngine.archive()) {
            IndexedSubmission water = FictionalArchive.submission("shuili-2021");
            Indicator row = ((SelfEvaluation) water.reading().reports().getFirst()).indicators().getFirst();
            ReadingNote note = new ReadingNote(0, row.target().findAt().orElseThrow(), "31..5", ReadingNote.Why.UNPARSED_VALUE);
            own.put(new IndexedSubmission(water.file(), new Reading(water.reading().reports(), List.of(note)), water.verdicts(), Map.of()));
            own.refresh();
            assertThat(own.reports(request("", Map.of("doubtful", List.of("yes")))).items()).extracting(ReportHit::ordinal).containsExactly(0);
            assertThat(own.indicators(request("", Map.of("doubtful", List.of("yes")))).items()).extracting(IndicatorHit::name).containsExactly(row.name().raw());
            assertThat(own.indicators(SearchRequest.of("存疑>=1")).total()).isEqualTo(1);
        }
    }

    private List<String> facets(IndexKind view) {
        return List.copyOf(Objects.requireNonNull(views.get(view)).apply(SearchRequest.of("")).facets().keySet());
    }

    private static SearchRequest request(String q, Map<String, List<String>> filters) {
        return new SearchRequest(q, filters, 1, 50, "");
    }
}
