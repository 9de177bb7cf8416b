package org.kanhe.server.page.rectification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.page.finding.FindingLists;
import org.kanhe.server.page.rectification.RectificationsPage.Narrowed;
import org.kanhe.server.page.rectification.RectificationsPage.Row;
import org.kanhe.server.rectification.Deadline;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.rectification.Rectification.State;
import org.kanhe.server.rectification.Rectifications;
import org.kanhe.server.rectification.RectificationsWanted;
import org.kanhe.server.rectification.Sending;
import org.kanhe.server.userchecks.RuleNames;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// Sending findings back, and following what comes of it.
@Controller("/rectification")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
final class RectificationPages {
    private static final int LONGEST = 2000;

    private final Rectifications rectifications;
    private final RuleNames rules;

    RectificationPages(Rectifications rectifications, RuleNames rules) {
        this.rectifications = rectifications;
        this.rules = rules;
    }

    @Get
    HttpResponse<String> list(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.FINDINGS);
        RectificationsWanted wanted = new RectificationsWanted(frame.here().first("unit"), State.find(frame.here().first("state")), !frame.here().first("overdue").isEmpty(), LocalDate.now(ZoneId.systemDefault()));
        List<Row> rows = rectifications.all().stream().filter(kept -> wanted.test(kept.value())).map(kept -> row(frame, kept)).toList();
        Address plain = frame.here().without("state").without("overdue");
        Stream<Narrowed> states = Stream.of(State.values()).map(s -> new Narrowed(frame.say("rectification.state." + s.code()), plain.with("state", s.code()).toString(), wanted.state().filter(s::equals).isPresent()));
        List<Narrowed> ways = Stream.concat(Stream.concat(
                Stream.of(new Narrowed(frame.say("rectification.all"), plain.toString(), wanted.state().isEmpty() && !wanted.overdue())),
                Stream.of(new Narrowed(frame.say("rectification.late"), plain.with("overdue", "true").toString(), wanted.overdue()))), states).toList();
        Address export = frame.here().at("/api/v1/rectifications/export").with("lang", frame.words().isChinese() ? "zh" : "en");
        List<Narrowed> exports = Stream.of("xlsx", "csv", "json").map(format -> new Narrowed(format, export.with("format", format).toString(), false)).toList();
        return Answers.show(request, "rectifications", new RectificationsPage(frame, ways, rows, exports));
    }

    @Get("/{id}")
    HttpResponse<String> one(HttpRequest<?> request, String id) {
        return Answers.show(request, "rectification", page(Frames.of(request, Frame.Section.FINDINGS), find(id), false));
    }

    /// The list is the address of this request.
    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> send(HttpRequest<?> request, @Body Map<String, String> fields) {
        Frame frame = Frames.of(request, Frame.Section.FINDINGS);
        String deadline = fields.getOrDefault("deadline", "").strip();
        if (!Deadline.isDay(deadline)) {
            throw Refused.of(400, "bad-deadline", deadline).with("field", "deadline");
        }
        List<Shelf.Kept<Rectification>> made = rectifications.send(FindingLists.request(frame, rules), new Sending(deadline, text(fields, "note"), Reviewer.of(request), frame.say(deadline.isEmpty() ? "rectification.decided" : "rectification.decided-by", deadline)));
        return Answers.seeOther(made.size() == 1 ? "/rectification/" + made.getFirst().id() : "/rectification");
    }

    @Post("/{id}/step")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> step(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        Frame asked = Frames.of(request, Frame.Section.FINDINGS);
        State next = State.find(fields.getOrDefault("state", "")).orElseThrow(() -> Refused.of(400, "bad-state", fields.getOrDefault("state", "")).with("field", "state"));
        String finding = fields.getOrDefault("finding", "");
        String version = fields.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) {
            throw Refused.of(400, "no-version").with("field", "version");
        }
        return switch (rectifications.step(id, finding, next, text(fields, "text"), Reviewer.of(request), Long.parseLong(version))) {
            case Rectifications.Outcome.Done _ -> Answers.seeOther("/rectification/" + id + "#i-" + (finding.matches("[0-9a-f]+") ? finding : ""));
            case Rectifications.Outcome.Stale stale -> Answers.show(request, HttpStatus.CONFLICT, "rectification", page(asked.at(asked.here().at("/rectification/" + stale.now().id())), stale.now(), true));
            case Rectifications.Outcome.Impossible no -> throw Refused.of(409, "impossible-step", no.from().code(), no.to().code());
            case Rectifications.Outcome.Unknown _ -> throw Refused.of(404, "no-rectification", id);
        };
    }

    private Shelf.Kept<Rectification> find(String id) {
        return rectifications.find(id).orElseThrow(() -> Refused.of(404, "no-rectification", id));
    }

    private static Row row(Frame frame, Shelf.Kept<Rectification> kept) {
        Rectification one = kept.value();
        boolean late = one.isLate(LocalDate.now(ZoneId.systemDefault()));
        String unit = one.unit().isEmpty() ? frame.say("group.no-unit") : one.unit();
        String notice = "/api/v1/rectifications/" + kept.id() + "/notice?lang=" + (frame.words().isChinese() ? "zh" : "en");
        return new Row("/rectification/" + kept.id(), unit, frame.words().time(one.made()), one.deadline(), late,
                one.count(State.PENDING), one.count(State.REPLIED), one.count(State.RETURNED), one.count(State.VERIFIED), notice);
    }

    private static RectificationPage page(Frame frame, Shelf.Kept<Rectification> kept, boolean refused) {
        Rectification one = kept.value();
        List<RectificationPage.Item> items = new ArrayList<>();
        for (Rectification.Item item : one.items()) {
            List<String> next = Stream.of(State.values()).filter(item.state()::mayBecome).map(State::code).toList();
            List<RectificationPage.Step> steps = item.steps().stream().map(s -> new RectificationPage.Step(s.state().code(), s.text(), s.by(), frame.words().time(s.at()))).toList();
            String name = item.name() + item.year().map(y -> " · " + y).orElse("");
            items.add(new RectificationPage.Item(item.finding(), item.rule(), item.severity(), item.message(frame.words().isChinese()), name, "/reports/" + item.report().code() + "#" + item.at().code(), frame.words().place(item.at()), item.state().code(), next, steps));
        }
        return new RectificationPage(frame, kept.id(), kept.version(), row(frame, kept), one.note(), one.by(), items, refused);
    }

    private static String text(Map<String, String> fields, String name) {
        String text = fields.getOrDefault(name, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
