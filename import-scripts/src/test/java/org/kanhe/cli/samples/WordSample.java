package org.kanhe.cli.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes a form text as a Word document with truly merged cells.
final class WordSample {
    /// Twentieths of a point.
    private static final long PAGE_WIDTH = 9_600;

    private WordSample() {}

    static void write(FormText form, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (FormText.Part part : form.parts()) {
                switch (part) {
                    case FormText.Part.Title title -> {
                        XWPFParagraph p = document.createParagraph();
                        p.setAlignment(ParagraphAlignment.CENTER);
                        XWPFRun run = p.createRun();
                        run.setBold(true);
                        run.setFontSize(18);
                        run.setText(title.text());
                    }
                    case FormText.Part.Line line -> document.createParagraph().createRun().setText(line.text());
                    case FormText.Part.Break _ -> document.createParagraph().setPageBreak(true);
                    case FormText.Part.Grid grid -> table(document, grid);
                }
            }
            document.write(out);
        }
    }

    private static void table(XWPFDocument document, FormText.Part.Grid grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        // a table broader than a page would be cut off when it is printed
        long column = Math.min(1000, PAGE_WIDTH / FormText.width(grid));
        for (int i = 0; i < FormText.width(grid); i++) {
            columns.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        for (List<FormText.Cell> row : grid.rows()) {
            XWPFTableRow drawn = table.createRow();
            while (!drawn.getTableCells().isEmpty()) {
                drawn.removeCell(0);
            }
            for (FormText.Cell cell : row) {
                XWPFTableCell c = drawn.createCell();
                CTTcPr properties = c.getCTTc().isSetTcPr() ? c.getCTTc().getTcPr() : c.getCTTc().addNewTcPr();
                properties.addNewTcW().setW(BigInteger.valueOf(column * cell.across()));
                if (cell.across() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
                }
                if (cell.down() > 1) {
                    properties.addNewVMerge().setVal(STMerge.RESTART);
                } else if (cell.continued()) {
                    properties.addNewVMerge().setVal(STMerge.CONTINUE);
                }
                text(c, cell.text());
            }
        }
    }

    private static void text(XWPFTableCell cell, String text) {
        List<String> lines = text.lines().toList();
        cell.setText(lines.isEmpty() ? "" : lines.getFirst());
        for (String more : lines.subList(Math.min(1, lines.size()), lines.size())) {
            cell.addParagraph().createRun().setText(more);
        }
    }
}
