package org.kanhe.server.page.reuse;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kanhe.export.Letters;
import org.kanhe.export.SheetFormat;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.reuse.TwinPage.Export;
import org.kanhe.server.reuse.ReuseReading;
import org.kanhe.server.web.Refused;

/// Pairs as files: both quotes and where they stand, one pair or exactly the list that is shown.
@Controller("/reuse")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReuseExportController {
    private static final String LETTER = "docx";
    private static final List<String> FORMATS = List.of("xlsx", LETTER, "csv", "json");

    private final ReuseReading reading;
    private final Copies copies;

    ReuseExportController(ReuseReading reading, Copies copies) {
        this.reading = reading;
        this.copies = copies;
    }

    static List<Export> ofPair(String id) {
        return Stream.of("xlsx", LETTER).map(f -> new Export(f, "/reuse/pairs/" + id + "/export?format=" + f)).toList();
    }

    static List<Export> ofList(Address here) {
        Address list = here.at("/reuse/export").without("page").without("view");
        return FORMATS.stream().map(f -> new Export(f, list.with("format", f).toString())).toList();
    }

    @Get(value = "/pairs/{id}/export", produces = MediaType.ALL)
    HttpResponse<StreamedFile> pair(HttpRequest<?> request, String id, @QueryValue(defaultValue = "xlsx") String format) throws IOException {
        StoredPair pair = reading.find(id).orElseThrow(() -> Refused.of(404, "no-pair", id));
        return file(request, format, taker -> taker.accept(pair));
    }

    @Get(value = "/export", produces = MediaType.ALL)
    HttpResponse<StreamedFile> list(HttpRequest<?> request, @QueryValue(defaultValue = "xlsx") String format) throws IOException {
        var wanted = new PairLists(Frames.of(request, Frame.Section.REUSE)).request();
        return file(request, format, taker -> copies.each(wanted, taker));
    }

    /// Written whole before it is sent: an index that goes away halfway must not leave half a list that looks like all of it.
    private static HttpResponse<StreamedFile> file(HttpRequest<?> request, String format, Consumer<Consumer<StoredPair>> pairs) throws IOException {
        if (!FORMATS.contains(format)) {
            throw Refused.of(400, "bad-format", format).with("field", "format");
        }
        PairsAsFile writer = new PairsAsFile(Frames.of(request, Frame.Section.REUSE).words(), "http://" + request.getHeaders().get("Host"));
        Path kept = Files.createTempFile("kanhe-pairs", "." + format);
        try (OutputStream out = Files.newOutputStream(kept)) {
            if (format.equals(LETTER)) {
                writer.letters(out, pairs);
            } else {
                writer.sheet(out, SheetFormat.find(format).orElseThrow(), pairs);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
        String media = format.equals(LETTER) ? Letters.MEDIA_TYPE : SheetFormat.find(format).orElseThrow().mediaType();
        String name = URLEncoder.encode(writer.name() + "." + format, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(new StreamedFile(Files.newInputStream(kept, StandardOpenOption.DELETE_ON_CLOSE), MediaType.of(media))).header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }
}
