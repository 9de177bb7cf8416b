package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.FindingRef;
import org.kanhe.export.Letters;
import org.kanhe.export.SheetFormat;
import org.kanhe.server.exports.NoticeItem;
import org.kanhe.server.exports.Notices;
import org.kanhe.server.exports.RectificationSheet;
import org.kanhe.server.page.Words;
import org.kanhe.server.rectification.Deadline;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.rectification.Rectification.State;
import org.kanhe.server.rectification.Rectifications;
import org.kanhe.server.rectification.RectificationsWanted;
import org.kanhe.server.rectification.Sending;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// Findings sent back to units.
@Controller("/api/v1/rectifications")
@Tag(name = "rectifications")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RectificationController {
    private static final int LONGEST = 4000;

    private final Rectifications rectifications;
    private final Notices notices;
    private final RectificationSheet sheet;
    private final Problems problems;
    private final HttpLocaleResolver locales;

    RectificationController(Rectifications rectifications, Notices notices, RectificationSheet sheet, Problems problems, HttpLocaleResolver locales) {
        this.rectifications = rectifications;
        this.notices = notices;
        this.sheet = sheet;
        this.problems = problems;
        this.locales = locales;
    }

    /// @param deadline day as 2026-05-31
    @Serdeable
    record SendingBody(@Nullable String deadline, @Nullable String note, @Nullable String by) {}

    /// @param finding id of the finding
    /// @param state   replied, verified, returned or withdrawn
    /// @param version the version looked at
    @Serdeable
    record Stepping(@Nullable String finding, @Nullable String state, @Nullable String text, @Nullable String by, @Nullable Long version) {}

    @Operation(operationId = "listRectifications", summary = "Findings sent back, by unit", description = "Those with something open first, by deadline.")
    @Get
    Map<String, @Nullable Object> list(@Nullable @QueryValue String unit, @Nullable @QueryValue String state, @Nullable @QueryValue Boolean overdue) {
        RectificationsWanted wanted = wanted(unit, state, overdue);
        List<Shelf.Kept<Rectification>> found = rectifications.all().stream().filter(kept -> wanted.test(kept.value())).toList();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", found.size());
        tree.put("items", found.stream().map(RectificationWire::head).toList());
        return tree;
    }

    @Operation(operationId = "exportRectifications", summary = "Findings sent back, as a file",
            description = "One row for each finding with deadline, state, reply and verification; unit, state and overdue as for the list; format xlsx, csv or json; lang=zh or en.")
    @Get(value = "/export", produces = MediaType.ALL)
    HttpResponse<StreamedFile> export(HttpRequest<?> request, @Nullable @QueryValue String unit, @Nullable @QueryValue String state, @Nullable @QueryValue Boolean overdue) {
        RectificationsWanted wanted = wanted(unit, state, overdue);
        String code = Optional.ofNullable(request.getParameters().get("format")).orElse("xlsx");
        SheetFormat format = SheetFormat.find(code).orElseThrow(() -> Refused.of(400, "bad-format", code).with("field", "format"));
        Words words = Words.of(Optional.ofNullable(request.getParameters().get("lang")).orElse(locales.resolveOrDefault(request).toLanguageTag()));
        StreamedFile file = new StreamedFile(sheet.of(wanted, format, words, "http://" + request.getHeaders().get("Host")), MediaType.of(format.mediaType()));
        return HttpResponse.ok(file).header("Content-Disposition", Downloads.disposition(words.say("rectification.sheet") + " " + wanted.today() + "." + format.code()));
    }

    private static RectificationsWanted wanted(@Nullable String unit, @Nullable String state, @Nullable Boolean overdue) {
        return new RectificationsWanted(unit == null ? "" : unit, Optional.ofNullable(state).map(RectificationController::state), Boolean.TRUE.equals(overdue), LocalDate.now(ZoneId.systemDefault()));
    }

    @Operation(operationId = "sendBack", summary = "Send the findings of a list back to their units",
            description = "The list is named by the same parameters as for /findings. Dismissed and rectified findings are left out, and those that are with their unit already. Findings nobody decided on are confirmed by it. `by` is a name given, not proven.")
    @Post
    HttpResponse<Map<String, @Nullable Object>> send(HttpRequest<?> request, @Body SendingBody body) {
        String deadline = Optional.ofNullable(body.deadline()).orElse("");
        if (!Deadline.isDay(deadline)) {
            throw Refused.of(400, "bad-deadline", deadline).with("field", "deadline");
        }
        Words words = Words.of(locales.resolveOrDefault(request).toLanguageTag());
        List<Shelf.Kept<Rectification>> made = rectifications.send(ListParameters.of(request), new Sending(deadline, text(body.note(), "note"), text(body.by(), "by"), words.say(deadline.isEmpty() ? "rectification.decided" : "rectification.decided-by", deadline)));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", made.size());
        tree.put("items", made.stream().map(RectificationWire::head).toList());
        return HttpResponse.created(tree);
    }

    @Operation(operationId = "getRectification", summary = "A rectification with the history of every finding")
    @Get("/{id}")
    Map<String, @Nullable Object> one(HttpRequest<?> request, String id) {
        return RectificationWire.whole(find(id), isChinese(request));
    }

    @Operation(operationId = "stepRectification", summary = "Note a reply, or what a reviewer makes of it",
            description = "pending or returned → replied → verified or returned; pending → withdrawn takes it back. A verified finding is rectified. 409 when somebody was first, or the state cannot be reached from where it stands.")
    @Patch("/{id}")
    HttpResponse<?> step(HttpRequest<?> request, String id, @Body Stepping body) {
        Long version = body.version();
        if (version == null) {
            throw Refused.of(400, "no-version").with("field", "version");
        }
        State next = state(String.valueOf(body.state()));
        String finding = FindingRef.parse(String.valueOf(body.finding())).key();
        return switch (rectifications.step(id, finding, next, text(body.text(), "text"), text(body.by(), "by"), version)) {
            case Rectifications.Outcome.Done done -> HttpResponse.ok(RectificationWire.whole(done.now(), isChinese(request)));
            case Rectifications.Outcome.Stale stale -> problems.answer(request, Problem.of(409, "stale-rectification", String.valueOf(stale.now().version())).with("current", RectificationWire.head(stale.now())));
            case Rectifications.Outcome.Impossible no -> problems.answer(request, Problem.of(409, "impossible-step", no.from().code(), no.to().code()).with("field", "state"));
            case Rectifications.Outcome.Unknown _ -> problems.answer(request, Problem.of(404, "no-rectification", id));
        };
    }

    @Operation(operationId = "rectificationNotice", summary = "The letter to the unit, as docx")
    @Get(value = "/{id}/notice", produces = MediaType.ALL)
    HttpResponse<StreamedFile> notice(HttpRequest<?> request, String id) {
        Shelf.Kept<Rectification> kept = find(id);
        Words words = Words.of(Optional.ofNullable(request.getParameters().get("lang")).orElse(locales.resolveOrDefault(request).toLanguageTag()));
        String base = "http://" + request.getHeaders().get("Host");
        Rectification one = kept.value();
        List<NoticeItem> items = one.items().stream().filter(item -> item.state() != State.WITHDRAWN).map(item -> new NoticeItem(one.unit(), item.report().code(), item.name(), item.year(), item.rule(), item.message(words.isChinese()), item.at().code(),
                base + "/reports/" + item.report().code() + "#" + item.at().code())).toList();
        String about = words.say("notice.made-from", items.size(), words.time(one.made()), base + "/rectification/" + id);
        LocalDate day = one.made().atZone(ZoneId.systemDefault()).toLocalDate();
        StreamedFile file = new StreamedFile(notices.of(items, words, Deadline.said(one.deadline(), words.isChinese()), about, day), MediaType.of(Letters.MEDIA_TYPE));
        return HttpResponse.ok(file).header("Content-Disposition", Downloads.disposition(words.say("export.notice") + " " + one.unit().replaceAll("[\\\\/]", " ") + " " + day + ".docx"));
    }

    private Shelf.Kept<Rectification> find(String id) {
        return rectifications.find(id).orElseThrow(() -> Refused.of(404, "no-rectification", id));
    }

    private boolean isChinese(HttpRequest<?> request) {
        return Words.of(locales.resolveOrDefault(request).toLanguageTag()).isChinese();
    }

    private static State state(String code) {
        return State.find(code).orElseThrow(() -> Refused.of(400, "bad-state", code).with("field", "state"));
    }

    private static String text(@Nullable String text, String field) {
        String said = text == null ? "" : text.strip();
        if (said.length() > LONGEST) {
            throw Refused.of(400, "long-note", String.valueOf(LONGEST)).with("field", field);
        }
        return said;
    }
}
