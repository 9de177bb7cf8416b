package org.kanhe.bench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Finding;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.search.IndexedSubmission;
import org.kanhe.search.query.QueryParser;

class MadeArchiveTest {
    private final MadeArchive archive = new MadeArchive(7);

    @Test
    void aFileOfOneNumberAlwaysSaysTheSame() {
        assertThat(new MadeArchive(7).file(30)).isEqualTo(archive.file(30));
        assertThat(archive.file(31).file().id()).isNotEqualTo(archive.file(30).file().id());
    }

    @Test
    void everyFormHasTwentyRowsMostOfThemMeasured() {
        SelfEvaluation form = (SelfEvaluation) archive.file(5).reading().reports().getFirst();
        assertThat(form.indicators()).hasSize(20);
    }

    @Test
    void everyFindingCanBeSaidInBothLanguages() {
        List<Finding> findings = IntStream.range(0, 60).mapToObj(archive::file).map(IndexedSubmission::verdicts).flatMap(List::stream).flatMap(v -> v.findings().stream()).toList();
        assertThat(findings).hasSize(20).allSatisfy(finding -> {
            assertThat(finding.message().in(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(finding.message().in(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void thePublishedMixHasSixtyQueriesThatAreUnderstood() {
        assertThat(Mix.published().all()).hasSize(60).allSatisfy(asked -> assertThatCode(() -> QueryParser.read(asked.request().q())).doesNotThrowAnyException());
    }
}
