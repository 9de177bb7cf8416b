package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.review.BulkReview;
import org.kanhe.server.review.Choice;
import org.kanhe.server.userchecks.RuleNames;
import org.kanhe.server.web.Refused;

/// Deciding on everything the list shows, from the page, and taking it back.
@Controller("/findings/all")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
final class BulkController {
    private static final long MOST = 100_000;
    private static final int LATEST = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Archive archive;
    private final RuleNames rules;
    private final BulkReview bulk;

    BulkController(Archive archive, RuleNames rules, BulkReview bulk) {
        this.archive = archive;
        this.rules = rules;
        this.bulk = bulk;
    }

    /// The list is the address of this request; a list that has changed since it was looked at is shown again instead.
    @Post("/decision")
    HttpResponse<String> decide(HttpRequest<?> request, @Body Map<String, String> fields) {
        Frame asked = Frames.of(request, Frame.Section.FINDINGS);
        Address list = asked.here().at("/findings");
        SearchRequest wanted = FindingLists.request(asked.at(list), rules);
        long total = archive.findings(wanted).total();
        String expected = fields.getOrDefault("expected", "");
        if (!expected.equals(String.valueOf(total))) {
            throw Refused.of(409, "list-changed", expected, String.valueOf(total));
        } else if (total > MOST) {
            throw Refused.of(400, "too-many-findings", String.valueOf(total), String.valueOf(MOST));
        }
        String status = fields.getOrDefault("status", "");
        Optional<Decision.Status> chosen = Decision.Status.find(status);
        Optional<String> assignee = Optional.of(fields.getOrDefault("assignee", "").strip()).filter(name -> !name.isEmpty());
        if (chosen.isEmpty() && assignee.isEmpty()) {
            throw Refused.of(400, "bad-status", status).with("field", "status");
        }
        Optional<Decision.Dismissal> why = chosen.filter(s -> s == Decision.Status.DISMISSED).flatMap(_ -> Decision.Dismissal.find(fields.getOrDefault("dismissal", "")));
        Optional<String> note = Optional.of(fields.getOrDefault("note", "").strip()).filter(text -> !text.isEmpty());
        Choice choice = new Choice(chosen, why, note, assignee, Reviewer.of(request));
        String batch = bulk.start(wanted, list.without("page").toString(), choice).id();
        await(batch);
        return Answers.seeOther(list.without("page").with("batch", batch).toString());
    }

    /// How far it is.
    @Get("/batch/{batch}")
    @Consumes(MediaType.ALL)
    HttpResponse<String> batch(HttpRequest<?> request, String batch) {
        Frame frame = Frames.of(request, Frame.Section.FINDINGS);
        BatchView view = bulk.find(batch).map(b -> BatchView.of(batch, b, frame.words())).orElseThrow(() -> Refused.of(404, "no-batch", batch));
        return Answers.show(request, "finding/batch", new BatchFragment(frame, view));
    }

    @Get("/batches")
    @Consumes(MediaType.ALL)
    HttpResponse<String> batches(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.FINDINGS);
        List<BatchesPage.Row> rows = bulk.latest(LATEST).stream().map(kept -> new BatchesPage.Row(frame.words().time(kept.value().at()), kept.value().by(), kept.value().status(), BatchView.of(kept.id(), kept.value(), frame.words()))).toList();
        return Answers.show(request, "batches", new BatchesPage(frame, rows));
    }

    @Post("/undo/{batch}")
    HttpResponse<String> undo(HttpRequest<?> request, String batch, @Body Map<String, String> fields) {
        if (!bulk.startUndo(batch, Reviewer.of(request))) {
            throw Refused.of(404, "no-batch", batch);
        }
        await(batch);
        String list = Answers.ours(fields.getOrDefault("list", ""), "/findings");
        return Answers.seeOther(list + (list.contains("?") ? "&" : "?") + "batch=" + batch);
    }

    /// Most batches are done before anybody would look at a progress bar.
    private void await(String batch) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end && bulk.find(batch).filter(b -> !b.state().isOver()).isPresent()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
