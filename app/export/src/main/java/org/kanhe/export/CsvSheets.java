package org.kanhe.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// RFC 4180 in UTF-8. A byte order mark lets spreadsheet programs show Chinese. The first line is the header, so what the list
/// says of itself stands in columns at the end of every row. A second sheet follows after an empty line.
final class CsvSheets implements SheetWriter {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Writer out;
    private Optional<SheetHead> head = Optional.empty();

    CsvSheets(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void sheet(SheetHead next) throws IOException {
        out.write(head.isEmpty() ? "\uFEFF" : "\r\n");
        head = Optional.of(next);
        boolean first = true;
        for (Column column : next.columns()) {
            field(FormulaGuard.disarm(column.title()), first);
            first = false;
        }
        for (About about : next.about()) {
            field(FormulaGuard.disarm(about.label()), false);
        }
        out.write("\r\n");
    }

    @Override
    public void row(List<Value> row) throws IOException {
        SheetHead over = head.orElseThrow(() -> new IllegalStateException("a row before its sheet"));
        SheetRows.fit(over, row);
        boolean first = true;
        for (Value value : row) {
            field(written(value), first);
            first = false;
        }
        for (About about : over.about()) {
            field(FormulaGuard.disarm(about.value()), false);
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text t -> FormulaGuard.disarm(t.text());
            case Value.Figure n -> n.number().toPlainString();
            case Value.Date d -> d.date().toString();
            case Value.Moment m -> MINUTE.format(m.time());
            case Value.Link l -> FormulaGuard.disarm(l.href());
            case Value.Nothing _ -> "";
        };
    }

    private void field(String text, boolean first) throws IOException {
        if (!first) {
            out.write(',');
        }
        if (text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == '\t' || c == ';' || c == '\'')) {
            out.write('"');
            out.write(text.replace("\"", "\"\"").replace("\0", ""));
            out.write('"');
        } else {
            out.write(text.replace("\0", ""));
        }
    }
}
