package org.kanhe.bench.corpus;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kanhe.core.document.Cell;

/// Writes a report as `.xlsx`: the form on one sheet, merged as drawn.
final class SheetForm {
    private static final int TITLE_ROWS = 2;

    private SheetForm() {}

    static void write(ReportSketch sketch, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("项目支出绩效自评表");
            wide(sheet, 0, "项目支出绩效自评表");
            wide(sheet, 1, "填报单位：" + sketch.unit() + "（盖章）          （" + sketch.year() + "年度）");
            int last = TITLE_ROWS;
            for (Cell cell : FormGrid.of(sketch)) {
                int row = cell.row() + TITLE_ROWS;
                last = Math.max(last, row + cell.rowSpan());
                row(sheet, row).createCell(cell.column()).setCellValue(cell.text());
                if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + cell.rowSpan() - 1, cell.column(), cell.endColumn() - 1));
                }
            }
            wide(sheet, last, "填表人：" + sketch.filler() + "    填报日期：" + (sketch.year() + 1) + "年3月15日    联系电话：" + sketch.phone());
            book.write(out);
        }
    }

    private static void wide(XSSFSheet sheet, int row, String text) {
        row(sheet, row).createCell(0).setCellValue(text);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, FormGrid.COLUMNS - 1));
    }

    private static Row row(XSSFSheet sheet, int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
