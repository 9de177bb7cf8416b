package org.kanhe.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One object: what the first sheet says of itself under its keys, its rows under `items`, further sheets under `sheets`.
final class JsonSheets implements SheetWriter {
    private final Writer out;
    private final List<SheetHead> heads = new ArrayList<>();
    private boolean anyRow;

    JsonSheets(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void sheet(SheetHead head) throws IOException {
        switch (heads.size()) {
            case 0 -> out.write("{");
            case 1 -> out.write("\n],\"sheets\":[{");
            default -> out.write("\n]},{");
        }
        heads.add(head);
        out.write("\"name\":");
        JsonText.write(out, head.name());
        for (About about : head.about()) {
            key(about.key(), false);
            JsonText.write(out, about.value());
        }
        out.write(",\"items\":[");
        anyRow = false;
    }

    @Override
    public void row(List<Value> row) throws IOException {
        if (heads.isEmpty()) {
            throw new IllegalStateException("a row before its sheet");
        }
        SheetHead head = heads.getLast();
        SheetRows.fit(head, row);
        out.write(anyRow ? ",\n{" : "\n{");
        anyRow = true;
        for (int i = 0; i < row.size(); i++) {
            key(head.columns().get(i).key(), i == 0);
            value(row.get(i));
        }
        out.write("}");
    }

    @Override
    public void close() throws IOException {
        switch (heads.size()) {
            case 0 -> out.write("{\"items\":[]}\n");
            case 1 -> out.write("\n]}\n");
            default -> out.write("\n]}]}\n");
        }
        out.flush();
    }

    private void key(String key, boolean first) throws IOException {
        if (!first) {
            out.write(',');
        }
        JsonText.write(out, key);
        out.write(':');
    }

    private void value(Value value) throws IOException {
        switch (value) {
            case Value.Text t -> JsonText.write(out, t.text());
            case Value.Figure n -> out.write(n.number().toPlainString());
            case Value.Date d -> JsonText.write(out, d.date().toString());
            case Value.Moment m -> JsonText.write(out, m.time().toString());
            case Value.Link l -> JsonText.write(out, l.href());
            case Value.Nothing _ -> out.write("null");
        }
    }
}
