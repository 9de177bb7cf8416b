package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(textBlock = """
            改造管网七公里，忠县群众饮水难问题得到解决。, 忠县
            改造管网七公里，青龙满族自治县群众饮水难问题得到解决。, 青龙满族自治县
            改造管网七公里，石溪县群众饮水难问题得到解决。, 石溪县
            """)
    void aPlaceIsNamedInFull(String text, String name) {
        assertThat(ForeignNames.in(Texts.report("云溪县水利站", 2022, text).getFirst())).extracting(ForeignNames.Found::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"改造管网七公里，全县群众饮水难问题得到解决。", "改造管网七公里，库区群众饮水难问题得到解决。", "赴忠县学习管护经验，本县群众受益。"})
    void placesNamedForGoodReasonsAreNone(String text) {
        assertThat(ForeignNames.in(Texts.report("云溪县水利站", 2022, text).getFirst())).isEmpty();
    }
}
