package org.kanhe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxSheetsTest {
    private static final int FIRST = 4;
    private static final String LONG = IntStream.range(0, 9_000).mapToObj(String::valueOf).collect(Collectors.joining("、"));

    @Test
    void aSheetSaysWhatItAnswersAndThenListsItsRows() throws IOException {
        try (XSSFWorkbook book = read(Sheets.write(SheetFormat.XLSX, "云溪县民政局"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("问题清单");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("year:2022");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("规则版本");
            assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).isEqualTo("核验依据");
            assertThat(sheet.getRow(FIRST).getCell(0).getStringCellValue()).isEqualTo("云溪县民政局");
            assertThat(sheet.getRow(FIRST).getCell(1).getNumericCellValue()).isEqualTo(10.5);
            assertThat(sheet.getRow(FIRST).getCell(2).getLocalDateTimeCellValue()).isEqualTo("2023-03-15T00:00:00");
            assertThat(sheet.getRow(FIRST).getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-01-02T08:30:00");
            assertThat(sheet.getRow(FIRST).getCell(4).getStringCellValue()).isEqualTo("第1张表");
            assertThat(sheet.getRow(FIRST).getCell(4).getHyperlink().getAddress()).isEqualTo("http://127.0.0.1:8080/reports/ab-0#t0r1c2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "=HYPERLINK(\"http://127.0.0.1\",\"甲\")", "＝1"})
    void noTextBecomesAFormulaNotEvenWhenItIsEdited(String risky) throws IOException {
        try (XSSFWorkbook book = read(Sheets.write(SheetFormat.XLSX, risky))) {
            Cell cell = book.getSheetAt(0).getRow(FIRST).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(risky);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void textXmlCannotHoldIsLeftOutAndTheRestKept() throws IOException {
        try (XSSFWorkbook book = read(Sheets.write(SheetFormat.XLSX, "甲\u0000乙\uD800丙𠮷_x0041_", LONG))) {
            assertThat(book.getSheetAt(0).getRow(FIRST).getCell(0).getRichStringCellValue().getString()).isEqualTo("甲乙丙𠮷_x0041_");
            assertThat(book.getSheetAt(0).getRow(FIRST + 1).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void anySheetMayHaveAnyName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheets = SheetFormat.XLSX.to(out)) {
            for (String name : List.of("道路/桥梁[2022]", "道路/桥梁[2022]", "", "'甲'", "很长的项目名称".repeat(9))) {
                sheets.sheet(new SheetHead(name, List.of(), List.of(new Column("a", "甲", 8))));
            }
        }
        try (XSSFWorkbook book = read(out.toByteArray())) {
            assertThat(IntStream.range(0, 5).mapToObj(book::getSheetName))
                    .containsExactly("道路 桥梁 2022", "道路 桥梁 2022 (2)", "1", "甲", "很长的项目名称".repeat(9).substring(0, 31));
        }
    }

    @Test
    void nothingWrittenIsStillAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.XLSX.to(out).close();
        try (XSSFWorkbook book = read(out.toByteArray())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
