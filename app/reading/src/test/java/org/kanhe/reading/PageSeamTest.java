package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.Cell;
import org.kanhe.core.document.DocumentText;
import org.kanhe.core.document.Table;

class PageSeamTest {
    private static List<Cell> rows(String... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                cells.add(new Cell(r, c, 1, 1, texts[c].strip()));
            }
        }
        return cells;
    }

    private static String joined(List<Cell> above, List<Cell> below) {
        List<Cell> all = PageSeam.joined(above, above.stream().mapToInt(Cell::endRow).max().orElse(0), below);
        int rows = all.stream().mapToInt(Cell::endRow).max().orElse(0);
        int columns = all.stream().mapToInt(Cell::endColumn).max().orElse(0);
        return DocumentText.of(new Table(0, 0, "", Table.Grid.DRAWN, rows, columns, all));
    }

    @Test
    void aRowCutInTwoIsOneRow() {
        assertThat(joined(rows("社会效益 | 卫生厕所 | ≥85% | 10"), rows(" | 普及率 | | ", "生态效益 | 化肥减量 | ≥1% | 5"))).isEqualTo("""
                table 0: 2x4
                  r0 | 社会效益 | 卫生厕所普及率 | ≥85% | 10
                  r1 | 生态效益 | 化肥减量 | ≥1% | 5
                """);
    }

    @Test
    void aMergedCellGoesOnAsAnEmptyOne() {
        assertThat(joined(rows("产出指标 | 数量指标 | ≥3 | 10"), rows(" | 质量指标 | 100% | 10"))).isEqualTo("""
                table 0: 2x4
                  r0 | [2x1] 产出指标 | 数量指标 | ≥3 | 10
                  r1 | ^ | 质量指标 | 100% | 10
                """);
    }

    @Test
    void aRowOfItsOwnThatIsMostlyEmptyIsNoRest() {
        assertThat(joined(rows("效益指标 | 社会效益指标 | 受益人口 | 10"), rows(" | 生态效益指标 | | "))).isEqualTo("""
                table 0: 2x4
                  r0 | [2x1] 效益指标 | 社会效益指标 | 受益人口 | 10
                  r1 | ^ | 生态效益指标 |  |\s
                """);
    }

    @Test
    void aFullRowIsANewRow() {
        assertThat(joined(rows("a | b"), rows("c | d"))).isEqualTo("""
                table 0: 2x2
                  r0 | a | b
                  r1 | c | d
                """);
    }
}
