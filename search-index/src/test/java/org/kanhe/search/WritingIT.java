package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Decision;
import org.kanhe.core.source.SourceFile;

class WritingIT {
    private final ReportIndex index = SharedEngine.archive();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void puttingAFileAgainReplacesEverythingOfIt() {
        IndexedSubmission long_ = FictionalArchive.submission("shuili-2021");
        index.put(long_);
        index.put(sameFile(long_, FictionalArchive.submission("shijian-2022")));
        index.refresh();
        assertThat(index.counts()).containsEntry("reports", 1L).containsEntry("indicators", 4L).containsEntry("sources", 1L);
        assertThat(index.indicators(SearchRequest.of("河道")).total()).isZero();
        assertThat(index.indicators(SearchRequest.of("食品抽检批次")).total()).isEqualTo(1);
        assertThat(index.findings(SearchRequest.of("")).total()).isZero();
    }

    @Test
    void aRemovedFileLeavesNothing() {
        FictionalArchive.fill(index);
        FictionalArchive.submissions().forEach(s -> index.remove(s.file().id()));
        index.refresh();
        assertThat(index.counts().values()).containsOnly(0L);
    }

    @Test
    void aDecisionShowsInTheListAndSurvivesTheNextPut() {
        IndexedSubmission submission = FictionalArchive.submission("shuili-2021");
        index.put(submission);
        index.refresh();
        FindingHit open = index.findings(SearchRequest.of("rule:AR-01")).items().getFirst();
        assertThat(open.status()).isEqualTo("open");
        Decision decision = new Decision(open.id(), Decision.Status.CONFIRMED, "执行率算错", "田小满", Instant.EPOCH, 1);
        index.decided(decision);
        index.refresh();
        FindingHit confirmed = index.findings(filtered("status", "confirmed")).items().getFirst();
        assertThat(confirmed.id()).isEqualTo(open.id());
        assertThat(confirmed.note()).isEqualTo("执行率算错");
        assertThat(confirmed.version()).isEqualTo(1);
        assertThat(confirmed.messageZh()).isEqualTo(open.messageZh());
        index.put(new IndexedSubmission(submission.file(), submission.reading(), submission.verdicts(), Map.of(open.id(), decision)));
        index.refresh();
        assertThat(index.findings(filtered("status", "confirmed")).total()).isEqualTo(1);
    }

    @Test
    void aRebuildAnswersAsBeforeAndKeepsWhatWasWrittenMeanwhile() {
        FictionalArchive.fill(index);
        List<String> before = answers();
        IndexedSubmission old = FictionalArchive.submission("chengguan-2023");
        IndexedSubmission changed = sameFile(old, FictionalArchive.submission("nongye-2021"));
        IndexedSubmission removed = FictionalArchive.submission("jiaoyu-2020");
        FindingHit open = index.findings(SearchRequest.of("rule:AR-01")).items().getFirst();
        try (Rebuild rebuild = index.rebuild()) {
            index.put(changed);
            index.remove(removed.file().id());
            index.decided(new Decision(open.id(), Decision.Status.DISMISSED, "", "", Instant.EPOCH, 1));
            FictionalArchive.submissions().forEach(rebuild::put);
            assertThat(answers()).as("the old generation answers while the new one is filled").isNotEmpty();
            rebuild.finish();
        }
        assertThat(index.indicators(SearchRequest.of("垃圾清运量")).total()).as("changed meanwhile").isZero();
        assertThat(index.reports(SearchRequest.of("营养改善计划")).total()).as("removed meanwhile").isZero();
        assertThat(index.findings(filtered("status", "dismissed")).total()).as("decided meanwhile").isEqualTo(1);
        index.put(old);
        index.put(removed);
        index.put(FictionalArchive.submission("shuili-2021"));
        index.refresh();
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void aRebuildGivenUpLeavesTheIndexAsItWas() {
        FictionalArchive.fill(index);
        List<String> before = answers();
        try (Rebuild rebuild = index.rebuild()) {
            rebuild.put(FictionalArchive.submission("nongye-2021"));
            assertThat(rebuild.size()).isEqualTo(1);
        }
        index.ensure();
        assertThat(answers()).isEqualTo(before);
        assertThat(index.isOutdated()).isFalse();
    }

    private List<String> answers() {
        return List.of(
                String.valueOf(FictionalArchive.names(index.reports(SearchRequest.of("满意度")).items().stream())),
                String.valueOf(FictionalArchive.names(index.indicators(new SearchRequest("", Map.of(), 1, 100, "target")).items().stream())),
                String.valueOf(FictionalArchive.names(index.passages(SearchRequest.of("绩效")).items().stream())),
                String.valueOf(FictionalArchive.names(index.findings(SearchRequest.of("")).items().stream())),
                String.valueOf(index.reports(SearchRequest.of("")).facets()));
    }

    private static SearchRequest filtered(String name, String value) {
        return new SearchRequest("", Map.of(name, List.of(value)), 1, 20, "");
    }

    /// The reading of one file under the identity of another, as after a change of the layouts.
    private static IndexedSubmission sameFile(IndexedSubmission file, IndexedSubmission reading) {
        SourceFile source = file.file();
        return new IndexedSubmission(source, reading.reading(), List.of(), Map.of());
    }
}
