package org.kanhe.cli.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a form text as a workbook; numbers and percentages as true numbers, the way offices type them.
final class SheetSample {
    private final Workbook workbook;
    private final CellStyle percent;
    private Sheet sheet;
    private int next;

    private SheetSample(Workbook workbook) {
        this.workbook = workbook;
        this.percent = workbook.createCellStyle();
        this.percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        this.sheet = workbook.createSheet();
    }

    static void write(FormText form, Path file) throws IOException {
        boolean old = file.getFileName().toString().endsWith(".xls");
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            new SheetSample(workbook).draw(form);
            workbook.write(out);
        }
    }

    private void draw(FormText form) {
        int width = form.parts().stream().filter(FormText.Part.Grid.class::isInstance).map(FormText.Part.Grid.class::cast).mapToInt(FormText::width).max().orElse(1);
        for (FormText.Part part : form.parts()) {
            switch (part) {
                case FormText.Part.Title title -> line(title.text(), width);
                case FormText.Part.Line line -> line(line.text(), width);
                case FormText.Part.Break named -> {
                    if (next > 0) {
                        sheet = workbook.createSheet();
                        next = 0;
                    }
                    workbook.setSheetName(workbook.getSheetIndex(sheet), named.name());
                }
                case FormText.Part.Grid grid -> grid.rows().forEach(this::row);
            }
        }
    }

    private void line(String text, int width) {
        Row row = sheet.createRow(next);
        row.createCell(0).setCellValue(text);
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, width - 1));
        }
        next++;
    }

    private void row(List<FormText.Cell> cells) {
        Row row = sheet.createRow(next);
        int column = 0;
        for (FormText.Cell cell : cells) {
            if (!cell.continued()) {
                value(row.createCell(column), cell.text());
                if (cell.across() > 1 || cell.down() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(next, next + cell.down() - 1, column, column + cell.across() - 1));
                }
            }
            column += cell.across();
        }
        next++;
    }

    private void value(org.apache.poi.ss.usermodel.Cell cell, String text) {
        if (text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.matches("\\d+\\.\\d\\d%")) {
            cell.setCellValue(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2).doubleValue());
            cell.setCellStyle(percent);
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
