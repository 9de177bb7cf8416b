package org.kanhe.server.page.compare;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.place.NameDecision;
import org.kanhe.search.NameFacts;
import org.kanhe.server.compare.WhoIsWho;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.web.ProblemWords;
import org.kanhe.server.web.Refused;

/// Names of units as a page: proposals with their evidence, decisions with their undo.
@Controller("/compare/names")
@Hidden
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WhoPages {
    private final WhoIsWho who;

    WhoPages(WhoIsWho who) {
        this.who = who;
    }

    @Get
    HttpResponse<String> names(HttpRequest<?> request) {
        return show(request, HttpStatus.OK, Optional.empty(), "", "");
    }

    @Post
    HttpResponse<String> decide(HttpRequest<?> request, @Body Map<String, String> form) {
        String left = form.getOrDefault("left", "").strip();
        String right = form.getOrDefault("right", "").strip();
        try {
            who.decide(left, right, form.getOrDefault("joined", "").equals("true"), Reviewer.of(request));
            return Answers.seeOther("/compare/names");
        } catch (Refused e) {
            String said = ProblemWords.in(Frames.of(request, Frame.Section.COMPARE).words().locale()).say(e.problem().key() + ".detail", e.problem().args());
            return show(request, HttpStatus.BAD_REQUEST, Optional.of(said), left, right);
        }
    }

    @Post("/{id}/undo")
    HttpResponse<String> undo(String id) {
        who.undo(id);
        return Answers.seeOther("/compare/names");
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, Optional<String> refusal, String left, String right) {
        Frame frame = Frames.of(request, Frame.Section.COMPARE);
        List<WhoPage.Proposal> proposals = List.of();
        boolean down = false;
        try {
            proposals = who.proposals().stream().map(proposal -> proposal(frame, proposal)).toList();
        } catch (SearchDown _) {
            down = true;
        }
        List<WhoPage.Decided> decided = who.decided().stream().map(kept -> decided(frame, kept)).toList();
        return Answers.show(request, status, "compare/names", new WhoPage(frame, proposals, decided, down, refusal, left, right));
    }

    private static WhoPage.Proposal proposal(Frame frame, WhoIsWho.Proposal proposal) {
        List<String> evidence = new ArrayList<>();
        evidence.add(frame.say("compare.names.why." + proposal.why().name().toLowerCase(Locale.ROOT)));
        if (!proposal.common().isEmpty()) {
            evidence.add(frame.say("compare.names.common", proposal.common().size(), String.join("、", proposal.common().stream().limit(3).toList())));
        }
        return new WhoPage.Proposal(name(frame, proposal.name()), name(frame, proposal.other()), evidence);
    }

    private static WhoPage.Name name(Frame frame, NameFacts facts) {
        String years = facts.first().map(first -> facts.last().filter(last -> !last.equals(first)).map(last -> first + "–" + last).orElse(String.valueOf(first))).orElse("");
        String href = "/units/" + URLEncoder.encode(facts.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new WhoPage.Name(facts.name(), frame.say("compare.names.reports", facts.reports(), years), href);
    }

    private static WhoPage.Decided decided(Frame frame, WhoIsWho.Kept kept) {
        NameDecision decision = kept.decision();
        String by = decision.by().isEmpty() ? frame.say("compare.names.nobody") : decision.by();
        return new WhoPage.Decided(kept.id(), decision.left(), decision.right(), decision.joined(), frame.say("compare.names.said", by, frame.words().time(decision.at())),
                decision.undone().map(when -> frame.say("compare.names.undone", frame.words().time(when))).orElse(""));
    }
}
