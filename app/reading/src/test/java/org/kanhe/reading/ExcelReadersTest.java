package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanhe.core.document.Remark;
import org.kanhe.core.source.Location;

/// Both formats of Excel, by the same expectations where both can hold the content.
class ExcelReadersTest {
    private static final String XLSX = "xlsx";
    private static final String XLS = "xls";

    private static Workbook book(String format) {
        return format.equals(XLSX) ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    private static byte[] bytes(Workbook book) throws IOException {
        try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        var r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return r.createCell(column);
    }

    private static void shown(Cell cell, double value, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, XLS})
    void aSheetIsOneTableTrimmedToWhatIsUsed(String format) throws IOException {
        Workbook book = book(format);
        Sheet sheet = book.createSheet("项目自评表");
        cell(sheet, 3, 2).setCellValue("项目支出绩效自评表");
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 5));
        cell(sheet, 4, 2).setCellValue("产出指标");
        sheet.addMergedRegion(new CellRangeAddress(4, 5, 2, 2));
        cell(sheet, 4, 3).setCellValue("数量指标");
        cell(sheet, 5, 3).setCellValue("质量\n指标");
        cell(sheet, 5, 5).setCellValue("≥90%");
        book.createSheet("空表");
        assertThat(Reading.text(bytes(book))).isEqualTo("""
                table 0: 3x4 项目自评表
                  r0 | [1x4] 项目支出绩效自评表
                  r1 | [2x1] 产出指标 | 数量指标 |  |\s
                  r2 | ^ | 质量⏎指标 |  | ≥90%
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, XLS})
    void cellsReadAsTheyAreDisplayed(String format) throws IOException {
        Workbook book = book(format);
        Sheet sheet = book.createSheet("甲");
        shown(cell(sheet, 0, 0), 0.888, "0.0%");
        shown(cell(sheet, 0, 1), 1234.5, "#,##0.00");
        shown(cell(sheet, 0, 2), 26.64, "General");
        shown(cell(sheet, 0, 3), org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2023, 3, 1)), "yyyy\"年\"m\"月\"d\"日\"");
        shown(cell(sheet, 0, 4), org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2023, 3, 1)), "m/d/yy");
        cell(sheet, 0, 5).setCellValue(true);
        shown(cell(sheet, 0, 6), 0.1 + 0.2, "General");
        shown(cell(sheet, 0, 7), 1234567.891, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
        assertThat(Reading.text(bytes(book))).isEqualTo("""
                table 0: 1x8 甲
                  r0 | 88.8% | 1,234.50 | 26.64 | 2023年3月1日 | 2023/3/1 | TRUE | 0.3 | 1,234,567.89
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, XLS})
    void formulasShowTheValueLastComputed(String format) throws IOException {
        Workbook book = book(format);
        Sheet sheet = book.createSheet("甲");
        cell(sheet, 0, 0).setCellValue(30);
        cell(sheet, 0, 1).setCellValue(26.64);
        shown(cell(sheet, 0, 2), 0, "0.0%");
        sheet.getRow(0).getCell(2).setCellFormula("B1/A1");
        cell(sheet, 0, 3).setCellFormula("\"共\"&A1&\"万\"");
        cell(sheet, 0, 4).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        byte[] written = bytes(book);
        assertThat(Reading.text(written)).isEqualTo("""
                table 0: 1x5 甲
                  r0 | 30 | 26.64 | 88.8% | 共30万 | #DIV/0!
                """);
        assertThat(Reading.document(written).remarks()).contains(new Remark(new Location.Cell(0, 0, 2), Remark.Kind.FORMULA, "=B1/A1")).allMatch(r -> r.kind() == Remark.Kind.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, XLS})
    void hiddenSheetsRowsAndColumnsAreRead(String format) throws IOException {
        Workbook book = book(format);
        Sheet first = book.createSheet("甲");
        cell(first, 0, 0).setCellValue("可见");
        cell(first, 1, 0).setCellValue("隐藏行");
        first.getRow(1).setZeroHeight(true);
        cell(first, 0, 1).setCellValue("隐藏列");
        first.setColumnHidden(1, true);
        Sheet second = book.createSheet("乙");
        cell(second, 0, 0).setCellValue("隐藏表");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        byte[] written = bytes(book);
        assertThat(Reading.text(written)).isEqualTo("""
                table 0: 2x2 甲
                  r0 | 可见 | 隐藏列
                  r1 | 隐藏行 |\s
                table 1: 1x1 乙
                  r0 | 隐藏表
                """);
        assertThat(Reading.document(written).remarks()).extracting(r -> r.at().code() + " " + r.kind().code() + " " + r.text())
                .containsExactly("t0r1c0 hidden-row 隐藏行", "t0r0c1 hidden-column 隐藏列", "t1r0c0 hidden-sheet 乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, XLS})
    void cellsFarApartDoNotMakeAHugeTable(String format) throws IOException {
        Workbook book = book(format);
        Sheet sheet = book.createSheet("甲");
        cell(sheet, 0, 0).setCellValue("左上");
        cell(sheet, 65_000, 250).setCellValue("右下");
        var table = Reading.document(bytes(book)).tables().getFirst();
        assertThat(table.rows()).isEqualTo(65_001);
        assertThat(table.columns()).isEqualTo(251);
        assertThat(table.cells()).hasSize(2);
    }

    @Test
    void manyMergedRegionsAreNotLookedUpOneByOne() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        for (int r = 1; r <= 20_000; r++) {
            rows.append("<row r=\"").append(r).append("\"><c r=\"A").append(r).append("\"><v>1</v></c><c r=\"D").append(r).append("\"><v>2</v></c></row>");
            merges.append("<mergeCell ref=\"A").append(r).append(":B").append(r).append("\"/>");
        }
        byte[] file = OfficeParts.excel("<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>", "", "").packed();
        long start = System.nanoTime();
        var table = Reading.document(file).tables().getFirst();
        assertThat(table.cells()).hasSize(60_000);
        assertThat(table.row(19_999)).hasSize(3);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void textOfSharedInlineAndRichStringsIsReadWithoutPhoneticHints() {
        byte[] file = OfficeParts.excel("<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>行内</t></is></c><c><f>A1</f></c><c t=\"s\"><v>99</v></c></row></sheetData>", "", "<si><r><t>绩效</t></r><r><t>自评</t></r><rPh><t>じ</t></rPh></si>").packed();
        assertThat(Reading.text(file)).isEqualTo("""
                table 0: 1x3 自评表
                  r0 | 绩效自评 | 行内 | =A1
                """);
    }

    @Test
    void overlappingMergesOfADamagedSheetDoNotOverlapInTheTable() {
        byte[] file = OfficeParts.excel("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"3\"><c r=\"C3\"><v>9</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B1:C3\"/><mergeCell ref=\"不对\"/></mergeCells>", "", "").packed();
        var table = Reading.document(file).tables().getFirst();
        for (List<org.kanhe.core.document.Cell> row : table.everyRow()) {
            for (int i = 1; i < row.size(); i++) {
                assertThat(row.get(i).column()).isGreaterThanOrEqualTo(row.get(i - 1).endColumn());
            }
        }
        assertThat(table.cell(2, 2)).hasValueSatisfying(c -> assertThat(c.text()).isEqualTo("9"));
    }
}
