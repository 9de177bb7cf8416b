package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.review.BulkReview;
import org.kanhe.server.review.Choice;
import org.kanhe.server.web.Refused;

/// Deciding on everything the list shows, from the page; and saying who decides.
@Controller("/findings/all")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
final class BulkController {
    private static final long MOST = 100_000;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Archive archive;
    private final RuleCatalogue rules;
    private final BulkReview bulk;

    BulkController(Archive archive, RuleCatalogue rules, BulkReview bulk) {
        this.archive = archive;
        this.rules = rules;
        this.bulk = bulk;
    }

    /// The list is the address of this request; a list that has changed since it was looked at is shown again instead.
    @Post("/decision")
    HttpResponse<String> decide(HttpRequest<?> request, @Body Map<String, String> fields) {
        Frame asked = Frames.of(request, Frame.Section.FINDINGS);
        Address list = asked.here().at("/findings");
        SearchRequest wanted = FindingLists.request(new Frame(asked.words(), asked.theme(), list, asked.section()), rules);
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
        String batch = bulk.decide(wanted, list.without("page").toString(), new Choice(chosen, why, note, assignee, Reviewer.of(request))).id();
        return Answers.seeOther(list.without("page").with("batch", batch).toString());
    }

    @Post("/undo/{batch}")
    HttpResponse<String> undo(HttpRequest<?> request, String batch) {
        if (bulk.undo(batch, Reviewer.of(request)).isEmpty()) {
            throw Refused.of(404, "no-batch", batch);
        }
        return Answers.seeOther(Frames.of(request, Frame.Section.FINDINGS).here().at("/findings").toString());
    }

    /// Remembers who decides in this browser.
    @Post("/reviewer")
    HttpResponse<String> reviewer(HttpRequest<?> request, @Body Map<String, String> fields) {
        String list = Frames.of(request, Frame.Section.FINDINGS).here().at("/findings").toString();
        Cookie cookie = Cookie.of(Reviewer.COOKIE, Reviewer.encoded(fields.getOrDefault("name", ""))).path("/").maxAge(REMEMBERED).sameSite(SameSite.Lax).httpOnly(true);
        return Answers.seeOther(list).cookie(cookie);
    }
}
