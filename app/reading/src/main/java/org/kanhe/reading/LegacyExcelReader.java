package org.kanhe.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// `.xls` of Excel 97 and later: every sheet that holds something is one table, hidden ones included.
final class LegacyExcelReader implements FileReader {
    @Override
    public String version() {
        return "legacy-excel/2";
    }

    @Override
    public void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content), false)) {
            ShownNumbers numbers = new ShownNumbers(book.getInternalWorkbook().isUsing1904DateWindowing());
            for (Sheet sheet : book) {
                int number = book.getSheetIndex(sheet);
                SheetGrid grid = new SheetGrid(book.isSheetHidden(number) || book.isSheetVeryHidden(number));
                for (Row row : sheet) {
                    if (row.getZeroHeight()) {
                        grid.hideRow(row.getRowNum());
                    }
                    for (Cell cell : row) {
                        formula(cell).ifPresent(f -> grid.formula(cell.getRowIndex(), cell.getColumnIndex(), f));
                        if (sheet.isColumnHidden(cell.getColumnIndex())) {
                            grid.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
                        }
                        grid.put(cell.getRowIndex(), cell.getColumnIndex(), shown(cell, numbers), into.cellsLeft());
                    }
                    if (Thread.currentThread().isInterrupted()) {
                        throw new RefusedException(Reason.TIMEOUT, "out of time");
                    }
                }
                for (CellRangeAddress m : sheet.getMergedRegions()) {
                    grid.merge(new SheetGrid.Region(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn()));
                }
                grid.emit(sheet.getSheetName(), into);
            }
        }
    }

    /// A formula of a damaged file may be beyond saying.
    private static Optional<String> formula(Cell cell) {
        try {
            return cell.getCellType() == CellType.FORMULA ? Optional.of("=" + cell.getCellFormula()) : Optional.empty();
        } catch (RuntimeException _) {
            return Optional.of("=…");
        }
    }

    private static String shown(Cell cell, ShownNumbers numbers) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> numbers.shown(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
            case STRING -> cell.getRichStringCellValue().getString().replace("\r\n", "\n").replace('\r', '\n');
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.isValidCode(cell.getErrorCellValue()) ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#ERR!";
            case BLANK, FORMULA, _NONE -> "";
        };
    }
}
