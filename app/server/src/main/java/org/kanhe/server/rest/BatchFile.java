package org.kanhe.server.rest;

import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kanhe.export.About;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.server.lookup.BatchLine;
import org.kanhe.server.page.Words;
import org.kanhe.server.rest.sheet.BatchSheet;
import org.kanhe.server.web.Outflow;

/// A batch as a file.
record BatchFile(Words words, URI site, Instant time, int total) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    /// @param lines gives every line to the taker
    HttpResponse<?> answer(SheetFormat format, Consumer<Consumer<BatchLine>> lines) {
        BatchSheet sheet = new BatchSheet(words, site);
        List<About> about = List.of(new About("exported", words.say("export.time"), words.time(time)), new About("total", words.say("export.rows"), String.valueOf(total)));
        var body = Outflow.of(format.mediaType(), out -> {
            try (var writer = format.to(out)) {
                writer.sheet(new SheetHead(words.say("batch.title"), about, sheet.columns()));
                lines.accept(line -> {
                    try {
                        writer.row(sheet.row(line));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        });
        String name = words.say("batch.file-name") + "-" + STAMP.format(time.atZone(ZoneId.systemDefault())) + "." + format.code();
        return format == SheetFormat.JSON ? HttpResponse.ok(body) : HttpResponse.ok(body).header("Content-Disposition", Downloads.disposition(name));
    }
}
