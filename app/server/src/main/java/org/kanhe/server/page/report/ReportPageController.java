package org.kanhe.server.page.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.archive.StoredFile;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.CardMaker;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.report.ReportPage.Sibling;
import org.kanhe.server.page.report.ReportPage.Tab;
import org.kanhe.server.page.reuse.ReuseTab;
import org.kanhe.server.page.reuse.ReuseTabs;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.web.Refused;

/// The page of one report.
@Controller("/reports/{id}")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportPageController {
    private final Archive archive;
    private final CardMaker cards;
    private final ReuseTabs reuses;
    private final RuleBook book;

    ReportPageController(Archive archive, CardMaker cards, ReuseTabs reuses, RuleBook book) {
        this.archive = archive;
        this.cards = cards;
        this.reuses = reuses;
        this.book = book;
    }

    @Get
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<String> report(HttpRequest<?> request, String id) {
        ReportId report = parse(id);
        StoredFile stored = archive.findReport(report).orElseThrow(() -> Refused.of(404, "no-report", id));
        return Answers.show(request, "report", page(Frames.of(request, Frame.Section.NONE), stored, report));
    }

    private ReportPage page(Frame frame, StoredFile stored, ReportId report) {
        FindingCards made = cards.cards(frame.words(), id -> stored.decisions().getOrDefault(id, Decision.open(id)));
        StoredReport one = new StoredReport(stored.file().source(), stored.correctedDocument(), stored.reading(), stored.verdicts(), report.ordinal(), stored.corrections());
        List<Sibling> siblings = stored.reading().reports().stream().map(r -> sibling(frame.words(), stored, report, r)).toList();
        Tab tab = Tab.of(frame.here().first("view"));
        Optional<ReuseTab> reuse = tab == Tab.REUSE ? Optional.of(reuses.of(report, frame.words())) : Optional.empty();
        return new ReportPage(frame, tab, new ReportViews(frame.words(), made, book::of).of(one), reuse, siblings);
    }

    private static Sibling sibling(Words words, StoredFile stored, ReportId here, Report report) {
        String kind = report.kind().code();
        String name = Stream.of(report.head().project(), report.head().unit(), report.head().title()).map(f -> f.raw()).filter(s -> !s.isBlank()).findFirst().orElse(words.say("kind." + kind));
        String href = "/reports/" + new ReportId(here.source(), report.ordinal()).code();
        return new Sibling(href, name, kind, stored.findings(report.ordinal()).size(), report.ordinal() == here.ordinal());
    }

    private static ReportId parse(String id) {
        try {
            return ReportId.parse(id);
        } catch (IllegalArgumentException e) {
            throw Refused.of(404, "no-report", id);
        }
    }
}
