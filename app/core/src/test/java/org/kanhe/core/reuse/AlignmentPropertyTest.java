package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlignmentPropertyTest {
    @Property(tries = 300)
    void everySharedStretchIsTheSameTextOnBothSides(@ForAll("texts") String left, @ForAll("texts") String right) {
        Prepared a = prepared("云溪县水务局", left);
        Prepared b = prepared("青禾市水务局", right);
        for (Alignment.Shared shared : Alignment.of(a, b).shared()) {
            String one = plain("云溪县水务局", shared.left().in(left));
            assertThat(one).isEqualTo(plain("青禾市水务局", shared.right().in(right)));
            assertThat(shared.length()).isGreaterThanOrEqualTo(Tiling.SHORTEST);
        }
    }

    @Property(tries = 300)
    void noCharacterIsSharedTwice(@ForAll("texts") String left, @ForAll("texts") String right) {
        List<Tile> tiles = Tiling.of(Normaliser.plain().normalise(left), Normaliser.plain().normalise(right));
        for (int i = 0; i < tiles.size(); i++) {
            for (int j = 0; j < i; j++) {
                Tile a = tiles.get(i);
                Tile b = tiles.get(j);
                assertThat(a.leftEnd() <= b.left() || b.leftEnd() <= a.left()).isTrue();
                assertThat(a.rightEnd() <= b.right() || b.rightEnd() <= a.right()).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void normalisedCharactersComeFromTheOriginalInItsOrder(@ForAll("texts") String raw) {
        Normalised text = Normaliser.plain().normalise(raw);
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.start(i)).isGreaterThanOrEqualTo(last).isLessThan(text.end(i));
            last = text.end(i);
        }
        assertThat(last).isLessThanOrEqualTo(raw.length());
    }

    private static Prepared prepared(String unit, String text) {
        Passage passage = Texts.report(unit, 2021, text).getFirst();
        return Prepared.of(passage, Normaliser.of(passage.origin()));
    }

    /// List marks are marks only where a sentence begins, so a stretch is compared behind a letter.
    private static String plain(String unit, String stretch) {
        return Normaliser.of(Texts.origin(unit, "", 2021)).normalise("x" + stretch).toString();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("打井十二眼", "云溪县水务局", "青禾市", "我局", "1.", "（一）", "，", "。", "\n", "　", "26.5公里", "３００", "修渠护坡补栽水杉", "受益2310户", "ＡＢ", "𠮷", "①", "八百方");
        return pieces.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("", list));
    }
}
