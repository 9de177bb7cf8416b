package org.kanhe.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetsTest {
    @Test
    void theFirstLineIsTheHeaderAndEveryRowSaysWhatItAnswers() throws IOException {
        assertThat(text("云溪县民政局")).isEqualTo("""
                \uFEFF对象,分值,填报日期,时间,核验依据,查询条件,规则版本\r
                云溪县民政局,10.5,2023-03-15,2026-01-02 08:30,http://127.0.0.1:8080/reports/ab-0#t0r1c2,year:2022,2026.1\r
                """);
    }

    @Test
    void quotesCommasAndLineBreaksStayInsideTheirCell() throws IOException {
        assertThat(text("甲,乙\"丙\"\n丁").lines().skip(1).findFirst()).contains("\"甲,乙\"\"丙\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1+1", "－1", "＋1", "＠a", "\u3000=1", "\uFEFF=1", "=cmd|' /C calc'!A0"})
    void noTextBecomesAFormula(String risky) throws IOException {
        String cell = text(risky).substring("\uFEFF对象,分值,填报日期,时间,核验依据,查询条件,规则版本\r\n".length());

        assertThat(cell).startsWith("\"'");
    }

    @Test
    void aNegativeNumberIsANumberAndStaysOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheets = SheetFormat.CSV.to(out)) {
            sheets.sheet(new SheetHead("1", List.of(), List.of(new Column("n", "数", 8))));
            sheets.row(List.of(Value.number(-5)));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF数\r\n-5\r\n");
    }

    @Test
    void aSecondSheetFollowsAfterAnEmptyLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheets = SheetFormat.CSV.to(out)) {
            sheets.sheet(new SheetHead("甲", List.of(), List.of(new Column("a", "甲", 8))));
            sheets.row(List.of(Value.text("1")));
            sheets.sheet(new SheetHead("乙", List.of(), List.of(new Column("b", "乙", 8))));
            sheets.row(List.of(Value.text("")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF甲\r\n1\r\n\r\n乙\r\n\r\n");
    }

    @Test
    void aRowMustFitItsColumns() throws IOException {
        try (SheetWriter sheets = SheetFormat.CSV.to(new ByteArrayOutputStream())) {
            sheets.sheet(Sheets.HEAD);
            assertThatThrownBy(() -> sheets.row(List.of(Value.NOTHING))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("问题清单");
        }
    }

    private static String text(String unit) throws IOException {
        return new String(Sheets.write(SheetFormat.CSV, unit), StandardCharsets.UTF_8);
    }
}
