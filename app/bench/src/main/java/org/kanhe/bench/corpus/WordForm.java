package org.kanhe.bench.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kanhe.core.document.Cell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes a report as `.docx`: the form, then the report in prose.
final class WordForm {
    private static final int CELL_TWIPS = 1000;

    private WordForm() {}

    static void write(ReportSketch sketch, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraph(document, "项目支出绩效自评表");
            paragraph(document, "填报单位：" + sketch.unit() + "（盖章）          （" + sketch.year() + "年度）");
            table(document.createTable().getCTTbl(), FormGrid.of(sketch));
            paragraph(document, "填表人：" + sketch.filler() + "    填报日期：" + (sketch.year() + 1) + "年3月15日    联系电话：" + sketch.phone());
            paragraph(document, sketch.unit() + sketch.year() + "年度" + sketch.project() + "绩效自评报告");
            sketch.narrative().forEach(p -> paragraph(document, p));
            document.write(out);
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void table(CTTbl table, List<Cell> cells) {
        while (table.sizeOfTrArray() > 0) {
            table.removeTr(0);
        }
        int rows = cells.stream().mapToInt(Cell::endRow).max().orElse(0);
        for (int r = 0; r < rows; r++) {
            CTRow row = table.addNewTr();
            for (int c = 0; c < FormGrid.COLUMNS; ) {
                Cell cell = at(cells, r, c);
                cell(row.addNewTc(), cell, cell.row() == r);
                c = cell.endColumn();
            }
        }
    }

    private static Cell at(List<Cell> cells, int row, int column) {
        return cells.stream().filter(c -> c.covers(row, column)).findFirst().orElseThrow(() -> new IllegalStateException("a gap in the form at " + row + "," + column));
    }

    private static void cell(CTTc out, Cell cell, boolean first) {
        CTTcPr properties = out.addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf((long) CELL_TWIPS * cell.columnSpan()));
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        for (String line : first ? cell.text().split("\n", -1) : new String[] {""}) {
            out.addNewP().addNewR().addNewT().setStringValue(line);
        }
    }
}
