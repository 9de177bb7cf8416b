package org.kanhe.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlantedArchiveTest {
    private static final PlantedArchive ARCHIVE = new PlantedArchive(7, 4000);

    @Test
    void theSameSeedMakesTheSamePassages() {
        assertThat(new PlantedArchive(7, 4000).passages().limit(300)).containsExactlyElementsOf(ARCHIVE.passages().limit(300).toList());
        assertThat(new PlantedArchive(8, 4000).passage(17).text()).isNotEqualTo(ARCHIVE.passage(17).text());
    }

    @Test
    void aPassageDoesNotDependOnTheOnesMadeBefore() {
        Planted alone = ARCHIVE.passage(3210);
        ARCHIVE.passages().forEach(_ -> {});
        assertThat(ARCHIVE.passage(3210)).isEqualTo(alone);
    }

    @Test
    void everyKindIsPlantedInItsShare() {
        Map<Kind, Long> counted = new PlantedArchive(3, 20_000).passages().collect(Collectors.groupingBy(Planted::kind, Collectors.counting()));
        assertThat(counted).containsOnlyKeys(Kind.values());
        assertThat(counted.get(Kind.REWRITTEN)).isBetween(500L, 700L);
        assertThat(counted.get(Kind.FORM_TEXT)).isBetween(1650L, 1950L);
    }

    @Test
    void aCopyComesFromAnOriginalOfAnEarlierReport() {
        List<Planted> copies = ARCHIVE.passages().filter(p -> p.kind().isCopy()).toList();
        assertThat(copies).hasSizeGreaterThan(700).allSatisfy(copy -> {
            assertThat(ARCHIVE.kind(copy.source())).isEqualTo(Kind.ORIGINAL);
            assertThat(copy.source() / PlantedArchive.PER_REPORT).isLessThan(copy.report());
        });
        assertThat(copies.stream().filter(c -> ARCHIVE.passage(c.source()).office().unit() == c.office().unit()).count()).isGreaterThan(50);
    }

    @Test
    void aCopyKeepsMostOfWhatItCopied() {
        assertThat(ARCHIVE.passages().filter(p -> p.kind() == Kind.NEAR && p.text().length() > 60)).allSatisfy(copy -> {
            long[] source = Shingles.of(ARCHIVE.passage(copy.source()).text());
            assertThat(Shingles.shared(source, Shingles.of(copy.text()))).isGreaterThan(source.length / 3);
        });
    }

    @Test
    void exactPairsCountEveryShingleInCommon() {
        List<long[]> sets = ARCHIVE.passages().limit(600).map(p -> Shingles.of(p.text())).toList();
        int[] pairs = {0};
        ExactPairs.each(sets, pair -> {
            pairs[0]++;
            assertThat(pair.shared()).isEqualTo(Shingles.shared(sets.get(pair.left()), sets.get(pair.right())));
            assertThat(pair.right()).isLessThan(pair.left());
        });
        long expected = 0;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                expected += Shingles.shared(sets.get(i), sets.get(j)) > 0 ? 1 : 0;
            }
        }
        assertThat(pairs[0]).isEqualTo((int) expected);
    }
}
