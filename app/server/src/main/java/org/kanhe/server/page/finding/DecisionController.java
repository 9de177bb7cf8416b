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
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.FindingRef;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.page.Words;
import org.kanhe.server.review.Choice;
import org.kanhe.server.review.Reviews;
import org.kanhe.server.web.Refused;
import org.kanhe.store.DecisionOutcome;

/// A decision made on a page, or a person named who is to make it.
@Controller("/findings/{id}/decision")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {
    private final Reviews reviews;
    private final CardAnswers answers;

    DecisionController(Reviews reviews, CardAnswers answers) {
        this.reviews = reviews;
        this.answers = answers;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<String> decide(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        CardForm form = CardForm.of(fields);
        long version = form.version();
        Choice choice = choice(form, Reviewer.of(request));
        Finding finding = reviews.find(FindingRef.of(form.report(), id)).orElseThrow(() -> Refused.of(404, "no-finding", id));
        return switch (reviews.decide(finding, choice, version)) {
            case DecisionOutcome.Saved saved -> answers.done(request, form, finding, saved.decision(), new Undo(said(CardAnswers.words(request), form, finding, saved.decision()), "/findings/" + id + "/decision", form.before()));
            case DecisionOutcome.Stale stale -> answers.refused(request, form, finding, stale.current());
        };
    }

    private static Choice choice(CardForm form, String by) {
        if (form.isAssignment()) {
            return new Choice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(form.text("assignee")), by);
        }
        return new Choice(Optional.of(form.status()), form.dismissal(), Optional.of(form.text("note")), Optional.empty(), by);
    }

    private static String said(Words words, CardForm form, Finding finding, Decision decision) {
        if (form.isAssignment()) {
            return decision.assignee().map(name -> words.say("toast.assigned", finding.rule(), name)).orElseGet(() -> words.say("toast.unassigned", finding.rule()));
        }
        return words.say("toast." + decision.status().code(), finding.rule());
    }
}
