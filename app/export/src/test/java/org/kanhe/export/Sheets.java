package org.kanhe.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// A small list of invented findings, written in every format.
final class Sheets {
    static final SheetHead HEAD = new SheetHead("问题清单", List.of(new About("query", "查询条件", "year:2022"), new About("rules", "规则版本", "2026.1")),
            List.of(new Column("unit", "对象", 20), new Column("weight", "分值", 8), new Column("filled", "填报日期", 12), new Column("decided", "时间", 16), new Column("evidence", "核验依据", 30)));

    private Sheets() {}

    static List<Value> row(String unit) {
        return List.of(new Value.Text(unit), new Value.Figure(new BigDecimal("10.5")), new Value.Date(LocalDate.of(2023, 3, 15)),
                new Value.Moment(LocalDateTime.of(2026, 1, 2, 8, 30)), Value.link("第1张表", "http://127.0.0.1:8080/reports/ab-0#t0r1c2"));
    }

    static byte[] write(SheetFormat format, String... units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheets = format.to(out)) {
            sheets.sheet(HEAD);
            for (String unit : units) {
                sheets.row(row(unit));
            }
        }
        return out.toByteArray();
    }
}
