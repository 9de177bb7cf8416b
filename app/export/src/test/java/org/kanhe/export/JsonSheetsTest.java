package org.kanhe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonSheetsTest {
    @Test
    void rowsAreItemsUnderWhatTheListSaysOfItself() throws IOException {
        assertThat(new String(Sheets.write(SheetFormat.JSON, "云溪县民政局", "=1"), StandardCharsets.UTF_8)).isEqualTo("""
                {"name":"问题清单","query":"year:2022","rules":"2026.1","items":[
                {"unit":"云溪县民政局","weight":10.5,"filled":"2023-03-15","decided":"2026-01-02T08:30","evidence":"http://127.0.0.1:8080/reports/ab-0#t0r1c2"},
                {"unit":"=1","weight":10.5,"filled":"2023-03-15","decided":"2026-01-02T08:30","evidence":"http://127.0.0.1:8080/reports/ab-0#t0r1c2"}
                ]}
                """);
    }

    @Test
    void aListWithoutRowsIsStillAList() throws IOException {
        assertThat(new String(Sheets.write(SheetFormat.JSON), StandardCharsets.UTF_8)).endsWith("\"items\":[\n]}\n");
    }

    @Test
    void furtherSheetsStandUnderSheets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheets = SheetFormat.JSON.to(out)) {
            for (String name : List.of("甲", "乙", "丙")) {
                sheets.sheet(new SheetHead(name, List.of(), List.of(new Column("a", "甲", 8))));
                sheets.row(List.of(Value.text(name)));
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8).replace("\n", ""))
                .isEqualTo("{\"name\":\"甲\",\"items\":[{\"a\":\"甲\"}],\"sheets\":[{\"name\":\"乙\",\"items\":[{\"a\":\"乙\"}]},{\"name\":\"丙\",\"items\":[{\"a\":\"丙\"}]}]}");
    }

    @Test
    void charactersThatBreakAStringAreEscaped() throws IOException {
        String written = new String(Sheets.write(SheetFormat.JSON, "\"\\\n\u0001</script>\uD800"), StandardCharsets.UTF_8);

        assertThat(written).contains("\"unit\":\"\\\"\\\\\\n\\u0001\\u003c/script\\u003e\\ud800\"");
    }
}
