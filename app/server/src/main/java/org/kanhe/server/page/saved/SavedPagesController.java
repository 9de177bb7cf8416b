package org.kanhe.server.page.saved;

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
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.saved.Asked;
import org.kanhe.server.saved.KeptSearches;
import org.kanhe.server.web.Refused;
import org.kanhe.server.webhook.Destination;
import org.kanhe.store.SavedSearch;

/// The pages of kept searches. Every change is a form; without scripts all of it works.
@Controller("/saved")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SavedPagesController {
    private final KeptSearches kept;
    private final Archive archive;

    SavedPagesController(KeptSearches kept, Archive archive) {
        this.kept = kept;
        this.archive = archive;
    }

    @Get
    HttpResponse<String> list(HttpRequest<?> request) {
        return show(request, HttpStatus.OK, "");
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, String refused) {
        Frame frame = Frames.of(request, Frame.Section.SEARCH);
        return Answers.show(request, status, "saved", new SavedViews(frame, archive).page(kept.all(), refused));
    }

    @Post
    HttpResponse<String> keep(HttpRequest<?> request, @Body Map<String, String> form) {
        Frame frame = Frames.of(request, Frame.Section.SEARCH);
        Optional<Asked> asked = Asked.of(form.getOrDefault("name", ""), form.getOrDefault("view", "reports"), form.getOrDefault("state", ""));
        if (asked.isEmpty()) {
            return show(request, HttpStatus.BAD_REQUEST, frame.say("saved.refused"));
        }
        return kept.keep(asked.get().name(), asked.get().view(), asked.get().filters()).isPresent() ? Answers.seeOther("/saved") : show(request, HttpStatus.CONFLICT, frame.say("saved.full"));
    }

    /// Notes that its hits are looked at, and shows them.
    @Post("/{id}/look")
    HttpResponse<String> look(String id) {
        return Answers.seeOther(SavedViews.href(found(id, kept.seen(id))));
    }

    @Post("/{id}/name")
    HttpResponse<String> rename(HttpRequest<?> request, String id, @Body Map<String, String> form) {
        String name = Asked.name(form.getOrDefault("name", ""));
        if (name.isEmpty()) {
            return show(request, HttpStatus.BAD_REQUEST, Frames.of(request, Frame.Section.SEARCH).say("saved.no-name"));
        }
        found(id, kept.rename(id, name));
        return Answers.seeOther("/saved");
    }

    @Post("/{id}/webhook")
    HttpResponse<String> sendTo(HttpRequest<?> request, String id, @Body Map<String, String> form) {
        try {
            found(id, kept.sendTo(id, form.getOrDefault("url", "")));
            return Answers.seeOther("/saved#s-" + id);
        } catch (Destination.Refused e) {
            return show(request, HttpStatus.BAD_REQUEST, Frames.of(request, Frame.Section.SEARCH).say(e.refusal().key()));
        }
    }

    @Post("/{id}/delete")
    HttpResponse<String> delete(String id) {
        found(id, kept.delete(id));
        return Answers.seeOther("/saved?undo=" + id);
    }

    @Post("/{id}/restore")
    HttpResponse<String> restore(String id) {
        found(id, kept.restore(id));
        return Answers.seeOther("/saved");
    }

    private static SavedSearch found(String id, Optional<SavedSearch> search) {
        return search.orElseThrow(() -> Refused.of(404, "no-search", id));
    }
}
