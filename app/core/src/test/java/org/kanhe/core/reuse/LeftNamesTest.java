package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftNamesTest {
    private static final String BELLS = "新装太阳能大喇叭58套，覆盖易涝自然村，雷暴预警平均提前41分钟送达，提前转移下坝组群众132人，石溪县气象局因此受到通报表扬。";

    @Test
    void aNameCopiedAlongIsToldOfBesideThePair() {
        ReuseArchive archive = new ReuseArchive();
        archive.add(Texts.report("石溪县气象局", 2021, BELLS));
        List<Passage> copy = Texts.report("云溪县气象局", 2022, BELLS);
        List<ReusedPair> pairs = archive.add(copy);

        assertThat(LeftNames.of(copy, pairs)).singleElement().satisfies(pair -> {
            assertThat(pair.kind()).isEqualTo(ReuseKind.FOREIGN_NAME);
            assertThat(pair.isAlone()).isFalse();
            assertThat(pair.id()).isNotEqualTo(pairs.getFirst().id());
            assertThat(pair.names()).extracting(ForeignNames.Found::name).containsExactly("石溪县气象局");
        });
    }

    @Test
    void aNameWhoseSourceNobodyFiledStandsAlone() {
        List<Passage> report = Texts.report("云溪县气象局", 2022, BELLS);
        assertThat(LeftNames.of(report, List.of())).singleElement().satisfies(pair -> {
            assertThat(pair.isAlone()).isTrue();
            assertThat(pair.alignment().shared()).isEmpty();
        });
    }

    @Test
    void aReportThatNamesItselfIsLeftInPeace() {
        assertThat(LeftNames.of(Texts.report("石溪县气象局", 2022, BELLS), List.of())).isEmpty();
    }
}
