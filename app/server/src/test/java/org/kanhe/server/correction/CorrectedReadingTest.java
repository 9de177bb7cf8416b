package org.kanhe.server.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.Block;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.document.Table;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.running.Reports;
import org.kanhe.store.Correction;
import org.kanhe.store.CorrectionStory;

class CorrectedReadingTest {
    private static final FormLayouts LAYOUTS = FormLayouts.standard();
    private static final List<List<String>> FORM = Reports.form("云溪县防汛办", 2022, "堤防巡查", "98%");

    private static Document document(List<List<String>> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                cells.add(new Cell(r, c, 1, 1, rows.get(r).get(c)));
            }
        }
        List<Block> blocks = List.of(new Paragraph(0, "云溪县防汛办2022年度项目支出绩效自评表"), new Table(1, 0, "", Table.Grid.SEQUENCE, rows.size(), 9, cells));
        return new Document(new SourceFile(SourceId.of(new byte[] {1}), "a.txt", 1, "text/plain"), "text/1", blocks);
    }

    private static List<List<String>> withRow(int at, List<String> row) {
        List<List<String>> rows = new ArrayList<>(FORM);
        rows.add(at, row);
        return rows;
    }

    private static Proposal cell(String at, String text) {
        return new Proposal(0, "", Optional.of(Location.parse(at)), Optional.empty(), text, "", "林审核");
    }

    private static Proposal field(String path, String text) {
        return new Proposal(0, path, Optional.empty(), Optional.empty(), text, "", "林审核");
    }

    private static CorrectionStory told(Document read, Proposal... proposals) {
        CorrectionStory story = CorrectionStory.none();
        for (Proposal proposal : proposals) {
            story = ((Revision.Answer.Revised) Revision.with(proposal, read, story, LAYOUTS)).story();
        }
        return story;
    }

    private static SelfEvaluation report(CorrectedReading reading) {
        return (SelfEvaluation) reading.reading().reports().getFirst();
    }

    private static Proposal.Objection objection(Proposal proposal) {
        return ((Revision.Answer.Objected) Revision.with(proposal, document(FORM), CorrectionStory.none(), LAYOUTS)).objection();
    }

    @Test
    void wordsOnThePaperAreReadAsThePersonSays() {
        Document read = document(FORM);
        CorrectedReading corrected = CorrectedReading.of(read, told(read, cell("t0r3c6", "90%")).corrections(), LAYOUTS);
        assertThat(report(corrected).funding().getFirst().rate().raw()).isEqualTo("90%");
        assertThat(read.textAt(Location.parse("t0r3c6"))).as("the original stays").contains("98%");
        assertThat(corrected.corrections()).singleElement().satisfies(c -> {
            assertThat(c.applied()).isTrue();
            assertThat(c.original()).isEqualTo("98%");
        });
    }

    @Test
    void aFieldTakenFromTheWrongColumnIsSetWithoutTouchingThePaper() {
        Document read = document(FORM);
        CorrectedReading corrected = CorrectedReading.of(read, told(read, field("indicators/0/actual", "11次"), field("head/unit", "云溪县水务局")).corrections(), LAYOUTS);
        assertThat(report(corrected).indicators().getFirst().actual().raw()).isEqualTo("11次");
        assertThat(report(corrected).head().unit().findValue()).contains("云溪县水务局");
        assertThat(corrected.document()).isEqualTo(read);
    }

    @Test
    void aLaterReaderThatCountsOtherwiseNeverGetsItIntoTheWrongCell() {
        Document read = document(FORM);
        List<Correction> corrections = told(read, cell("t0r3c6", "90%"), cell("t0r4c6", "90%")).corrections();
        Document shifted = document(withRow(1, List.of("项目编码", "YX-2022-07")));
        CorrectedReading later = CorrectedReading.of(shifted, corrections, LAYOUTS);
        assertThat(later.document()).isEqualTo(shifted);
        assertThat(later.corrections()).extracting(Correction::applied).containsExactly(false, false);
        CorrectedReading back = CorrectedReading.of(read, later.corrections(), LAYOUTS);
        assertThat(back.corrections()).as("nothing is forgotten").extracting(Correction::applied).containsExactly(true, true);
    }

    @Test
    void aCorrectedFieldIsFoundAgainInTheOneRowThatStillSaysTheSame() {
        Document read = document(FORM);
        List<Correction> corrections = told(read, field("indicators/1/actual", "19个")).corrections();
        CorrectedReading later = CorrectedReading.of(document(withRow(8, List.of("", "产出指标", "质量指标", "巡查合格率", "≥95%", "96%", "0", "0", ""))), corrections, LAYOUTS);
        assertThat(report(later).indicators()).extracting(Indicator::name).extracting(f -> f.raw()).containsExactly("巡查合格率", "堤防巡查次数", "受益村数", "群众满意度");
        assertThat(report(later).indicators()).extracting(i -> i.actual().raw()).containsExactly("96%", "15次", "19个", "93%");
    }

    @Test
    void correctingOneCellKeepsTheCorrectionOfItsNeighbour() {
        Document read = document(FORM);
        CorrectionStory story = told(read, field("indicators/0/actual", "11次"), cell("t0r8c4", "≥10次"));
        CorrectedReading corrected = CorrectedReading.of(read, story.corrections(), LAYOUTS);
        assertThat(corrected.corrections()).extracting(Correction::applied).containsExactly(true, true);
        assertThat(report(corrected).indicators().getFirst().actual().raw()).isEqualTo("11次");
        assertThat(report(corrected).indicators().getFirst().target().raw()).isEqualTo("≥10次");
    }

    @Test
    void theLaterWordReplacesTheEarlierAndBothAreKept() {
        Document read = document(FORM);
        CorrectionStory story = told(read, cell("t0r3c6", "89%"), cell("t0r3c6", "90%"));
        assertThat(story.corrections()).extracting(Correction::stands).containsExactly(false, true);
        assertThat(report(CorrectedReading.of(read, story.corrections(), LAYOUTS)).funding().getFirst().rate().raw()).isEqualTo("90%");
        CorrectionStory without = Revision.without(2, "林审核", read, story, LAYOUTS).orElseThrow();
        assertThat(report(CorrectedReading.of(read, without.corrections(), LAYOUTS)).funding().getFirst().rate().raw()).isEqualTo("98%");
        assertThat(Revision.without(2, "林审核", read, without, LAYOUTS)).as("only once").isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(objection(cell("t0r99c0", "x"))).isEqualTo(Proposal.Objection.NO_PLACE);
        assertThat(objection(cell("f", "x"))).isEqualTo(Proposal.Objection.NO_PLACE);
        assertThat(objection(cell("p0", " "))).isEqualTo(Proposal.Objection.EMPTY);
        assertThat(objection(field("indicators/0/score", "优秀"))).isEqualTo(Proposal.Objection.NOT_UNDERSTOOD);
        assertThat(objection(field("head/year", "明年"))).isEqualTo(Proposal.Objection.NOT_UNDERSTOOD);
        for (String path : List.of("indicators/77/score", "indicators/0", "head/ordinal", "head", "nothing/0/at/all", "/", "indicators/-1/score")) {
            assertThat(objection(field(path, "1"))).as(path).isEqualTo(Proposal.Objection.NO_FIELD);
        }
        assertThat(objection(new Proposal(0, "", Optional.of(Location.parse("t0r3c6")), Optional.of("97%"), "90%", "", ""))).isEqualTo(Proposal.Objection.CHANGED);
    }
}
