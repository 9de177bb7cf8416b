package org.kanhe.server.page.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.SectionClass;
import org.kanhe.core.reuse.UnitName;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.reuse.Flow;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.reuse.Strip.Ink;

class WeavingTest {
    private static final Passage LATER = passage("云溪县水利局", 2022, "全年新建供水站12座，铺设管网36.5公里，解决了山区群众饮水难题，由云溪县水利局负责日常管护。");
    private static final Passage EARLIER = passage("青禾市水利局", 2021, "全年新建供水站9座，铺设管网36.5公里，解决了山区群众饮水难题，由青禾市水利局负责日常管护，效果良好。");
    private static final PairView VIEW = new PairViews(Words.ZH).of("p", ReuseKind.OTHER_UNIT, 2, LATER, EARLIER);

    @Test
    void theStripsReadAsTheOriginal() {
        assertThat(text(VIEW.left())).isEqualTo(LATER.text());
        assertThat(text(VIEW.right())).isEqualTo(EARLIER.text());
    }

    @Test
    void whatWasReplacedIsInkedAsReplacedAndWhatWasNotIsCommon() {
        assertThat(inked(VIEW.left(), Ink.SWAPPED)).contains("12", "云溪县水利局");
        assertThat(inked(VIEW.right(), Ink.SWAPPED)).contains("9", "青禾市水利局");
        assertThat(String.join("", inked(VIEW.left(), Ink.SAME))).contains("36.5");
        assertThat(VIEW.kept()).extracting(PairView.KeptNumber::number).containsExactly("36.5");
        assertThat(VIEW.changed()).contains(new PairView.Swap("number", "12", "9"), new PairView.Swap("name", "云溪县水利局", "青禾市水利局"));
    }

    @Test
    void bothSidesNumberTheSameTiles() {
        List<Integer> left = VIEW.left().strips().stream().map(Strip::tile).filter(t -> t > 0).distinct().toList();
        assertThat(left).isNotEmpty().containsExactlyInAnyOrderElementsOf(VIEW.right().strips().stream().map(Strip::tile).filter(t -> t > 0).distinct().toList());
        assertThat(VIEW.left().strips().stream().filter(Strip::head)).hasSameSizeAs(left);
        assertThat(VIEW.share()).isBetween(70, 100);
    }

    @Test
    void rarityIsSaidInPlainWords() {
        assertThat(VIEW.rarity()).isEqualTo("除这两处外，档案里没有其他单位用这段文字；先见于 青禾市水利局 2021。");
        assertThat(new PairViews(Words.EN).of("p", ReuseKind.OTHER_UNIT, 5, LATER, EARLIER).rarity()).startsWith("5 units in the archive use this text");
    }

    @Test
    void aThresholdCountsWhatIsAtLeastAsStrong() {
        CopyEdge edge = CopyEdge.of(List.of(new Flow("云溪县水利局", "青禾市水利局", 2022, 2021, 4, List.of(0L, 0L, 0L, 1L, 0L, 2L, 0L, 0L, 0L, 1L)))).getFirst();
        assertThat(edge.all()).isEqualTo(4);
        assertThat(edge.atLeast(50)).isEqualTo(3);
        assertThat(edge.atLeast(60)).isEqualTo(1);
        assertThat(edge.strongest()).isEqualTo(90);
        assertThat(edge.directed()).isTrue();
        assertThat(CopyGraph.of(List.of(edge)).ribbons()).hasSize(1);
    }

    private static Passage passage(String unit, int year, String text) {
        ReportId report = new ReportId(SourceId.of(unit.getBytes(StandardCharsets.UTF_8)), 0);
        Origin origin = new Origin(report, unit + ".docx", ReportKind.NARRATIVE, "narrative", UnitName.of(unit), "", year, List.of(unit));
        return new Passage(origin, new Location.Paragraph(3), 0, SectionClass.NARRATIVE, "", text);
    }

    private static String text(PairView.Half half) {
        return half.strips().stream().map(Strip::text).collect(Collectors.joining());
    }

    private static List<String> inked(PairView.Half half, Ink ink) {
        return half.strips().stream().filter(s -> s.ink() == ink).map(Strip::text).toList();
    }
}
