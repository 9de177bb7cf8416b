package org.kanhe.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;

class CorpusTest {
    @TempDir
    Path folder;

    @Test
    void theFormsAreReadBackWithEveryMergedCell() throws IOException {
        List<Path> files = Corpus.write(folder, 8, 7);
        Sketcher sketcher = new Sketcher(7);
        for (int i = 0; i < files.size(); i++) {
            List<Cell> drawn = FormGrid.of(sketcher.sketch(i));
            Document document = read(files.get(i));
            int titles = files.get(i).toString().endsWith("xlsx") ? 2 : 0;
            List<Cell> form = document.tables().getFirst().cells().stream().filter(c -> c.row() >= titles && c.row() < titles + rows(drawn)).map(c -> new Cell(c.row() - titles, c.column(), c.rowSpan(), c.columnSpan(), c.text())).toList();
            assertThat(form).containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    @Test
    void theLayoutsUnderstandEveryFormAsItWasMeant() throws IOException {
        List<Path> files = Corpus.write(folder, 12, 5);
        Sketcher sketcher = new Sketcher(5);
        for (int i = 0; i < files.size(); i++) {
            ReportSketch meant = sketcher.sketch(i);
            Reading reading = FormLayouts.standard().read(read(files.get(i)));
            assertThat(reading.reports()).as("reports of %s", files.get(i).getFileName()).hasSizeBetween(1, 2);
            assertThat(reading.reports().getFirst()).isInstanceOf(SelfEvaluation.class);
            SelfEvaluation read = (SelfEvaluation) reading.reports().getFirst();
            assertThat(read.kind()).isEqualTo(ReportKind.PROJECT_SELF_EVALUATION);
            assertThat(read.head().year().findValue()).contains(meant.year());
            assertThat(read.head().unit().findValue()).contains(meant.unit());
            assertThat(read.head().project().findValue()).contains(meant.project());
            assertThat(read.funding()).hasSize(4);
            assertThat(read.indicators()).extracting(n -> n.name().raw()).containsExactlyElementsOf(meant.rows().stream().map(ReportSketch.Row::name).toList());
            assertThat(read.total().score().raw()).isEqualTo(meant.score());
        }
    }

    @Test
    void theSameSeedSaysTheSame() {
        for (int i = 0; i < 50; i++) {
            assertThat(new Sketcher(3).sketch(i)).isEqualTo(new Sketcher(3).sketch(i));
            assertThat(new Sketcher(3).sketch(i)).isNotEqualTo(new Sketcher(4).sketch(i));
        }
    }

    @Test
    void theCellsOfAFormNeitherOverlapNorLeaveGaps() {
        for (int i = 0; i < 64; i++) {
            List<Cell> drawn = FormGrid.of(new Sketcher(1).sketch(i));
            for (int r = 0; r < rows(drawn); r++) {
                for (int c = 0; c < FormGrid.COLUMNS; c++) {
                    int row = r;
                    int column = c;
                    assertThat(drawn.stream().filter(d -> d.covers(row, column))).as("report %d at %d,%d", i, r, c).hasSize(1);
                }
            }
        }
    }

    @Test
    void theWeightsAddUpToAHundred() {
        for (int i = 0; i < 64; i++) {
            ReportSketch sketch = new Sketcher(2).sketch(i);
            int weights = sketch.rows().stream().mapToInt(r -> Integer.parseInt(r.weight())).sum();
            assertThat(weights + Integer.parseInt(sketch.funding().getFirst().weight())).isEqualTo(100);
        }
    }

    private static int rows(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::endRow).max().orElseThrow();
    }

    private static Document read(Path file) {
        ReadOutcome outcome = FileReaders.standard(ReadingLimits.defaults()).read(file.getFileName().toString(), file);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }
}
