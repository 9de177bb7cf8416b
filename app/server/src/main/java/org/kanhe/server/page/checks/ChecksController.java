package org.kanhe.server.page.checks;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.operations.RuleChange;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.page.rejudging.Rejudgings;
import org.kanhe.server.userchecks.CheckForm;
import org.kanhe.server.userchecks.CheckPreview;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.server.userchecks.UserChecks;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// Writing, trying, switching and removing checks.
@Controller("/settings/checks")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
final class ChecksController {
    private final UserChecks checks;
    private final CheckPreview preview;
    private final RuleChange change;
    private final Rejudgings rejudgings;

    ChecksController(UserChecks checks, CheckPreview preview, RuleChange change, Rejudgings rejudgings) {
        this.checks = checks;
        this.change = change;
        this.rejudgings = rejudgings;
        this.preview = preview;
    }

    @Get
    HttpResponse<String> list(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.RULES);
        Optional<Shelf.Kept<UserCheck>> edited = checks.find(frame.here().first("edit"));
        return Answers.show(request, "checks", new ChecksViews(frame, rejudgings.now()).page(checks.all(), edited.map(ChecksViews::editing).orElse(ChecksViews.NEW), List.of(), Optional.empty()));
    }

    /// Tries what is in the form, or keeps it.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> save(HttpRequest<?> request, @Body Map<String, Object> fields) {
        Frame frame = Frames.of(request, Frame.Section.RULES);
        ChecksViews views = new ChecksViews(frame, rejudgings.now());
        String code = text(fields, "code");
        long version = version(fields);
        boolean on = checks.find(code).map(kept -> kept.value().on()).orElse(false);
        CheckForm form = new CheckForm(text(fields, "titleZh"), text(fields, "titleEn"), text(fields, "scope"), text(fields, "expression"), text(fields, "severity"), text(fields, "messageZh"), text(fields, "messageEn"), all(fields, "kinds"), on, Reviewer.of(request));
        ChecksPage.Editing editing = ChecksViews.editing(code, version, form);
        return switch (form.read()) {
            case CheckForm.Read.Bad bad -> Answers.show(request, HttpStatus.BAD_REQUEST, "checks", views.page(checks.all(), editing, views.wrong(bad), Optional.empty()));
            case CheckForm.Read.Fine fine when text(fields, "do").equals("preview") -> Answers.show(request, "checks", views.page(checks.all(), editing, List.of(), Optional.of(preview.of(fine.check()))));
            case CheckForm.Read.Fine fine -> {
                Optional<Shelf.Kept<UserCheck>> kept = code.isEmpty() ? Optional.of(change.add(fine.check())) : change.change(code, version, fine.check());
                yield kept.map(k -> (HttpResponse<String>) Answers.seeOther("/settings/checks?edit=" + k.id())).orElseThrow(() -> stale(code));
            }
        };
    }

    /// Switches, removes or brings back.
    @Post("/{code}/{what}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(HttpRequest<?> request, String code, String what, @Body Map<String, Object> fields) {
        UserCheck now = checks.find(code).map(Shelf.Kept::value).orElseThrow(() -> Refused.of(404, "no-check", code));
        String by = Reviewer.of(request);
        UserCheck changed = switch (what) {
            case "on" -> now.switched(true, by);
            case "off" -> now.switched(false, by);
            case "remove" -> now.removed(true, by);
            case "restore" -> now.removed(false, by);
            default -> throw Refused.of(404, "no-such-path", what);
        };
        if (change.change(code, version(fields), changed).isEmpty()) {
            throw stale(code);
        }
        return Answers.seeOther("/settings/checks");
    }

    private Refused stale(String code) {
        return Refused.of(409, "stale-check", code, checks.find(code).map(k -> String.valueOf(k.version())).orElse("0"));
    }

    private static long version(Map<String, Object> fields) {
        String version = text(fields, "version");
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
    }

    private static String text(Map<String, Object> fields, String name) {
        List<String> all = all(fields, name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /// A field of a form comes as a text, or as a list where it was filled in several times.
    private static List<String> all(Map<String, Object> fields, String name) {
        return switch (fields.getOrDefault(name, "")) {
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object one -> one.toString().isEmpty() ? List.of() : List.of(one.toString());
        };
    }
}
