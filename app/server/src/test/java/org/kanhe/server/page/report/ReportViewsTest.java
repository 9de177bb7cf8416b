package org.kanhe.server.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kanhe.server.page.Samples;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.FindingCard;
import org.kanhe.server.page.paper.Paper;
import org.kanhe.server.page.paper.Paper.Understanding;

class ReportViewsTest {
    private final ReportView view = new ReportViews(Words.ZH, Samples.cards(Words.ZH)).of(Samples.stored());

    @Test
    void theHeadingSaysWhatWasScoredAndHowMuchWasRead() {
        assertThat(view.heading().name()).isEqualTo("农村饮水安全巩固提升工程");
        assertThat(view.heading().scores()).isEqualTo(new ReportView.Scores("98.38", "98.38", true));
        assertThat(view.heading().coverage()).isEqualTo(new ReportView.Coverage(90, 89, 1, 9));
        assertThat(view.heading().coverage().percent()).isEqualTo(98);
    }

    @Test
    void aFindingStandsUnderTheLineItObjectsTo() {
        FormView.Section funding = view.form().sections().getFirst();
        assertThat(funding.rows().getFirst().cards()).extracting(FindingCard::rule).containsExactly("AR-01");
        assertThat(funding.rows().get(1).cards()).isEmpty();
        assertThat(view.form().loose()).extracting(FindingCard::rule).containsExactly("PV-01");
    }

    @Test
    void cardsFollowThePaper() {
        assertThat(view.cards()).extracting(FindingCard::rule).containsExactly("AR-01", "AR-07", "PV-01");
        assertThat(view.open()).isEqualTo(2);
    }

    @Test
    void blankAbsentAndUnreadableAreThreeThings() {
        List<FormView.Row> funding = view.form().sections().getFirst().rows();
        assertThat(states(funding.get(2))).isEqualTo("present blank blank blank absent absent absent");
        assertThat(states(view.form().sections().get(2).rows().get(1))).isEqualTo("present present present unreadable present present blank");
    }

    @Test
    void thePaperKeepsItsMergedCellsAndKnowsWhatEachIs() {
        Paper.Grid grid = (Paper.Grid) view.paper().pieces().get(1);
        assertThat(grid.rows().getFirst()).singleElement().extracting(Paper.Square::columnSpan).isEqualTo(8);
        assertThat(square(grid, "t0r3c0").rowSpan()).isEqualTo(4);
        assertThat(square(grid, "t0r4c6").pins()).extracting(Paper.Pin::rule).containsExactly("AR-01");
        assertThat(square(grid, "t0r4c6").understanding()).isEqualTo(Understanding.VALUE);
        assertThat(square(grid, "t0r3c2").understanding()).isEqualTo(Understanding.LABEL);
        assertThat(square(grid, "t0r6c2").understanding()).isEqualTo(Understanding.BLANK);
        assertThat(square(grid, "t0r11c4").understanding()).isEqualTo(Understanding.UNREADABLE);
    }

    @Test
    void measuresAreWrittenWithSignNumberAndUnit() {
        assertThat(view.form().sections().get(2).rows().getFirst().fields().get(2).text()).isEqualTo("≥ 12 个");
        assertThat(view.form().sections().get(2).rows().get(2).fields().get(2).text()).isEqualTo("≥ 95%");
    }

    @Test
    void notesNameTheirPlaceAndTheRuleThatCouldNotDecide() {
        assertThat(view.notes()).extracting(ReportView.Note::at, ReportView.Note::rule).contains(org.assertj.core.api.Assertions.tuple("t0r11c4", "LG-03"), org.assertj.core.api.Assertions.tuple("t0r11c4", ""));
    }

    private static Paper.Square square(Paper.Grid grid, String at) {
        return grid.rows().stream().flatMap(List::stream).filter(s -> s.at().equals(at)).findFirst().orElseThrow();
    }

    private static String states(FormView.Row row) {
        return row.fields().stream().map(f -> f.state().code()).collect(Collectors.joining(" "));
    }
}
