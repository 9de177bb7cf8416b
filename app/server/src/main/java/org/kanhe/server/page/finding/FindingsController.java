package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.search.FindingHit;
import org.kanhe.search.Results;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.listing.Lists;

/// The list of findings.
@Controller("/findings")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingsController {
    private static final List<String> FILTERS = List.of("status", "severity", "rule", "year", "unit", "region", "kind", "report");

    private final Archive archive;
    private final RuleCatalogue rules;

    FindingsController(Archive archive, RuleCatalogue rules) {
        this.archive = archive;
        this.rules = rules;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> list(HttpRequest<?> request) {
        return Answers.show(request, "findings", page(Frames.of(request, Frame.Section.FINDINGS)));
    }

    private FindingsPage page(Frame frame) {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("", "sort.severity");
        sorts.put("-year", "sort.year");
        sorts.put("unit", "sort.unit");
        Lists lists = new Lists(frame, rules, FILTERS, sorts);
        try {
            Results<FindingHit> found = archive.findings(lists.request());
            FindingCards cards = FindingCards.of(frame.words(), rules, Decision::open);
            return new FindingsPage(frame, lists.answered(found), found.items().stream().map(cards::card).toList(), List.of());
        } catch (QuerySyntaxException e) {
            return new FindingsPage(frame, lists.mistaken(e.mistake()), List.of(), List.of());
        } catch (SearchDown _) {
            return new FindingsPage(frame, lists.down(), List.of(), List.of());
        }
    }
}
