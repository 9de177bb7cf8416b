package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.report.ReportId;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.review.Choice;
import org.kanhe.server.review.Reviews;
import org.kanhe.server.web.Refused;
import org.kanhe.store.DecisionOutcome;

/// A decision made on a page: with scripts the card comes back anew, without them the page does.
@Controller("/findings/{id}/decision")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {
    private final Reviews reviews;
    private final RuleCatalogue rules;

    DecisionController(Reviews reviews, RuleCatalogue rules) {
        this.reviews = reviews;
        this.rules = rules;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<String> decide(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        DecisionForm form = DecisionForm.of(fields);
        Finding finding = reviews.find(FindingRef.of(form.report(), id)).orElseThrow(() -> Refused.of(404, "no-finding", id));
        Choice choice = new Choice(Optional.of(form.status()), form.dismissal(), Optional.of(form.note()), Optional.empty(), Reviewer.of(request));
        DecisionOutcome outcome = reviews.decide(finding, choice, form.version());
        if (!Answers.isFragment(request)) {
            return Answers.seeOther(form.back() + "#f-" + id);
        }
        Frame frame = Frames.of(request, Frame.Section.NONE);
        FindingCards cards = FindingCards.of(frame.words(), rules, Decision::open);
        return switch (outcome) {
            case DecisionOutcome.Saved saved -> {
                FindingCard card = cards.card(finding, form.about(), saved.decision(), false);
                yield Answers.show(request, "finding/decided", new DecidedFragment(frame, card, form.back(), form.was(), form.wasDismissal(), form.wasNote(), false));
            }
            case DecisionOutcome.Stale stale -> {
                FindingCard card = cards.card(finding, form.about(), stale.current(), true);
                yield Answers.show(request, HttpStatus.CONFLICT, "finding/decided", new DecidedFragment(frame, card, form.back(), "", "", "", true));
            }
        };
    }

    /// What the form sends.
    ///
    /// @param back    page to return to, always one of ours
    /// @param was     status before
    /// @param wasNote reason before
    private record DecisionForm(ReportId report, Decision.Status status, String note, long version, String back, String about, Optional<Decision.Dismissal> dismissal, String was, String wasDismissal, String wasNote) {
        private static final int LONGEST = 500;

        static DecisionForm of(Map<String, String> fields) {
            String version = text(fields, "version");
            if (!version.matches("\\d{1,9}")) {
                throw Refused.of(400, "no-version").with("field", "version");
            }
            Decision.Status status = status(text(fields, "status")).orElseThrow(() -> Refused.of(400, "bad-status", text(fields, "status")).with("field", "status"));
            String was = status(text(fields, "was")).map(Decision.Status::code).orElse(Decision.Status.OPEN.code());
            return new DecisionForm(report(fields), status, text(fields, "note"), Long.parseLong(version), back(text(fields, "back")), text(fields, "about"), Decision.Dismissal.find(text(fields, "dismissal")), was, text(fields, "wasDismissal"), text(fields, "wasNote"));
        }

        private static ReportId report(Map<String, String> fields) {
            String code = text(fields, "report");
            try {
                return ReportId.parse(code);
            } catch (IllegalArgumentException e) {
                throw Refused.of(404, "no-report", code);
            }
        }

        private static Optional<Decision.Status> status(String code) {
            return Decision.Status.find(code);
        }

        /// A path on this site and nothing else: what is sent back must not lead anywhere foreign.
        private static String back(String path) {
            return path.matches("/(?![/\\\\])[^\\s#\\\\]*") ? path : "/findings";
        }

        private static String text(Map<String, String> fields, String name) {
            String value = fields.getOrDefault(name, "");
            return value.length() > LONGEST && !name.equals("back") ? value.substring(0, LONGEST) : value;
        }
    }
}
