package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.report.Report;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.FindingPage.Event;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.rectification.Rectifications;
import org.kanhe.server.review.Reviews;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// The page of one finding: the card, and its whole story from the store.
@Controller("/findings/{id}")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingPageController {
    private final Reviews reviews;
    private final Rectifications rectifications;
    private final Archive archive;
    private final CardMaker cards;

    FindingPageController(Reviews reviews, Rectifications rectifications, Archive archive, CardMaker cards) {
        this.reviews = reviews;
        this.rectifications = rectifications;
        this.archive = archive;
        this.cards = cards;
    }

    @Get
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<String> one(HttpRequest<?> request, String id) {
        Finding finding = reviews.find(FindingRef.parse(id)).orElseThrow(() -> Refused.of(404, "no-finding", id));
        Frame frame = Frames.of(request, Frame.Section.FINDINGS);
        FindingCard card = cards.cards(frame.words(), Decision::open).card(finding, about(frame.words(), finding), reviews.standing(finding), false);
        return Answers.show(request, "finding", new FindingPage(frame, card, story(frame.words(), finding)));
    }

    private String about(Words words, Finding finding) {
        return archive.findOneReport(finding.report()).map(Report::head).map(head -> Stream.of(head.unit().findValue().orElse(""), head.year().findValue().map(String::valueOf).orElse(""), head.project().findValue().orElse(""), words.say("kind." + head.kind().code()))
                .map(String::strip).filter(s -> !s.isBlank()).distinct().collect(Collectors.joining(" · "))).orElse("");
    }

    private record Dated(Instant at, Event event) {}

    private List<Event> story(Words words, Finding finding) {
        List<Dated> all = new ArrayList<>();
        Decision before = Decision.open(finding.id());
        for (Decision decision : reviews.history(finding)) {
            all.add(new Dated(decision.at(), new Event(words.time(decision.at()), decision.by(), what(words, before, decision), decision.note().equals(before.note()) && decision.status() == before.status() ? "" : decision.note(), "")));
            before = decision;
        }
        for (Shelf.Kept<Rectification> kept : rectifications.about(finding.id())) {
            Rectification one = kept.value();
            Rectification.Item item = one.find(finding.id()).orElseThrow();
            String href = "/rectification/" + kept.id() + "#i-" + finding.id();
            Instant sent = item.sent().orElse(one.made());
            all.add(new Dated(sent, new Event(words.time(sent), one.by(), words.say(one.deadline().isEmpty() ? "rectification.decided" : "rectification.decided-by", one.deadline()), one.note(), href)));
            item.steps().forEach(step -> all.add(new Dated(step.at(), new Event(words.time(step.at()), step.by(), words.say("rectification.state." + step.state().code()), step.text(), href))));
        }
        return all.stream().sorted(Comparator.comparing(Dated::at)).map(Dated::event).toList();
    }

    private static String what(Words words, Decision before, Decision now) {
        List<String> said = new ArrayList<>();
        if (now.status() != before.status() || !now.dismissal().equals(before.dismissal()) || now.assignee().equals(before.assignee())) {
            said.add(words.say("status." + now.status().code()) + now.dismissal().map(d -> "（" + words.say("dismissal." + d.code()) + "）").orElse(""));
        }
        if (!now.assignee().equals(before.assignee())) {
            said.add(now.assignee().map(name -> words.say("finding.assigned", name)).orElseGet(() -> words.say("finding.unassigned")));
        }
        return String.join(" ", said);
    }
}
