package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.FindingRef;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.page.Words;
import org.kanhe.server.rectification.Deadline;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.rectification.Rectifications;
import org.kanhe.server.rectification.Sending;
import org.kanhe.server.review.Reviews;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// Sending one finding back to its unit from its card, and taking that back.
@Controller("/findings/{id}/sending")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
final class SendingController {
    private final Reviews reviews;
    private final Rectifications rectifications;
    private final CardAnswers answers;

    SendingController(Reviews reviews, Rectifications rectifications, CardAnswers answers) {
        this.reviews = reviews;
        this.rectifications = rectifications;
        this.answers = answers;
    }

    @Post
    HttpResponse<String> send(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        CardForm form = CardForm.of(fields);
        Finding finding = find(form, id);
        Words words = CardAnswers.words(request);
        Optional<Shelf.Kept<Rectification>> sent = rectifications.send(id, sending(words, form.text("deadline"), form.text("word"), Reviewer.of(request)));
        return sent.map(kept -> answers.done(request, form, finding, reviews.standing(finding), new Undo(words.say("toast.sent", finding.rule(), kept.value().unit()), "/findings/" + id + "/sending/undo", Map.of("rectification", kept.id()))))
                .orElseGet(() -> answers.refused(request, form, finding, reviews.standing(finding)));
    }

    /// Nobody answered yet: it was never sent. What has been answered stays.
    @Post("/undo")
    HttpResponse<String> undo(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        CardForm form = CardForm.of(fields);
        Finding finding = find(form, id);
        Words words = CardAnswers.words(request);
        return switch (rectifications.withdraw(form.text("rectification"), id, Reviewer.of(request))) {
            case Rectifications.Outcome.Done _ -> answers.done(request, form, finding, reviews.standing(finding), new Undo(words.say("toast.withdrawn", finding.rule()), "/findings/" + id + "/sending", Map.of()));
            case Rectifications.Outcome.Stale _, Rectifications.Outcome.Impossible _ -> answers.refused(request, form, finding, reviews.standing(finding));
            case Rectifications.Outcome.Unknown _ -> throw Refused.of(404, "no-rectification", form.text("rectification"));
        };
    }

    private Finding find(CardForm form, String id) {
        return reviews.find(FindingRef.of(form.report(), id)).orElseThrow(() -> Refused.of(404, "no-finding", id));
    }

    private static Sending sending(Words words, String deadline, String note, String by) {
        if (!Deadline.isDay(deadline)) {
            throw Refused.of(400, "bad-deadline", deadline).with("field", "deadline");
        }
        return new Sending(deadline, note, by, words.say(deadline.isEmpty() ? "rectification.decided" : "rectification.decided-by", deadline));
    }
}
