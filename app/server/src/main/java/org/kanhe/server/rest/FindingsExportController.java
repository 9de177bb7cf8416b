package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.kanhe.export.Letters;
import org.kanhe.export.SheetFormat;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.exports.FindingsExport;
import org.kanhe.server.exports.FindingsWanted;
import org.kanhe.server.exports.Notices;
import org.kanhe.server.page.Words;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.web.Refused;

/// Findings as files: exactly those of the list, in its order.
@Controller("/api/v1/findings/export")
@Tag(name = "findings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingsExportController {
    private static final String[] OWN = {"format", "layout", "deadline", "lang"};

    private final Archive archive;
    private final FindingsExport export;
    private final Notices notices;
    private final ObjectMapper json;
    private final HttpLocaleResolver locales;
    private final RuleBook book;

    FindingsExportController(Archive archive, FindingsExport export, Notices notices, RuleBook book, ObjectMapper json, HttpLocaleResolver locales) {
        this.archive = archive;
        this.export = export;
        this.notices = notices;
        this.json = json;
        this.book = book;
        this.locales = locales;
    }

    @Operation(operationId = "exportFindings", summary = "Findings as a file",
            description = "Parameters as for /findings, and format: xlsx, csv, json (a list of issues) or docx (letters that ask for rectification, one for each unit; deadline=2026-05-31). layout=working-paper with xlsx: one sheet for each report. lang=zh or en.")
    @Get(produces = MediaType.ALL)
    HttpResponse<StreamedFile> export(HttpRequest<?> request) {
        SearchRequest list = ListParameters.of(request, OWN);
        Locale locale = parameter(request, "lang").map(Locale::forLanguageTag).orElseGet(() -> locales.resolveOrDefault(request));
        Words words = Words.of(locale.toLanguageTag());
        // Asked first, so that a list that cannot be answered is refused before anything is sent
        long total = archive.findings(list).total();
        FindingsWanted wanted = new FindingsWanted(list, ListParameters.readable(request, OWN), total, words, "http://" + request.getHeaders().get("Host"), LocalDateTime.now(ZoneId.systemDefault()), book.version());
        String format = parameter(request, "format").orElse("xlsx");
        String layout = parameter(request, "layout").orElse("list");
        if (format.equals("docx")) {
            return answer(notices.of(wanted, parameter(request, "deadline").orElse("")), Letters.MEDIA_TYPE, words.say("export.notice"), wanted, "docx");
        }
        SheetFormat known = SheetFormat.find(format).orElseThrow(() -> Refused.of(400, "bad-format", format).with("field", "format"));
        if (layout.equals("working-paper") && known == SheetFormat.XLSX) {
            return answer(export.workingPaper(wanted), known.mediaType(), words.say("export.working-paper"), wanted, known.code());
        } else if (!layout.equals("list")) {
            throw Refused.of(400, "bad-format", layout).with("field", "layout");
        }
        InputStream content = known == SheetFormat.JSON
                ? export.items(wanted, hit -> text(HitWire.of(hit, locale)), this::text)
                : export.issues(wanted, known);
        return answer(content, known.mediaType(), words.say("export.issues"), wanted, known.code());
    }

    private static HttpResponse<StreamedFile> answer(InputStream content, String mediaType, String name, FindingsWanted wanted, String ending) {
        String file = name + " " + wanted.made().toLocalDate() + "." + ending;
        return HttpResponse.ok(new StreamedFile(content, MediaType.of(mediaType))).header("Content-Disposition", Downloads.disposition(file));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> parameter(HttpRequest<?> request, String name) {
        return Optional.ofNullable(request.getParameters().get(name)).filter(v -> !v.isBlank());
    }
}
