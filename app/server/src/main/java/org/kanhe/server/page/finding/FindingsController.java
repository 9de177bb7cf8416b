package org.kanhe.server.page.finding;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.search.FindingHit;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.finding.FindingsPage.Export;
import org.kanhe.server.page.finding.FindingsPage.Group;
import org.kanhe.server.page.listing.Listing;
import org.kanhe.server.page.listing.Lists;
import org.kanhe.server.page.rejudging.Rejudgings;
import org.kanhe.server.review.BulkReview;
import org.kanhe.server.userchecks.RuleNames;

/// The list of findings.
@Controller("/findings")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class FindingsController {
    private static final String GROUP = "group";
    private static final String BATCH = "batch";

    private final Archive archive;
    private final RuleNames rules;
    private final BulkReview bulk;
    private final CardMaker maker;
    private final Rejudgings rejudgings;

    FindingsController(Archive archive, RuleNames rules, BulkReview bulk, CardMaker maker, Rejudgings rejudgings) {
        this.archive = archive;
        this.rules = rules;
        this.bulk = bulk;
        this.maker = maker;
        this.rejudgings = rejudgings;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> list(HttpRequest<?> request) {
        Frame asked = Frames.of(request, Frame.Section.FINDINGS);
        Frame frame = asked.at(asked.here().without(BATCH));
        String batch = asked.here().first(BATCH);
        Stream<BatchView> just = bulk.find(batch).map(b -> BatchView.of(batch, b, frame.words())).stream();
        Stream<BatchView> cut = bulk.cutShort().stream().filter(kept -> !kept.id().equals(batch)).map(kept -> BatchView.of(kept.id(), kept.value(), frame.words()));
        return Answers.show(request, "findings", page(frame, Stream.concat(just, cut).toList()));
    }

    private FindingsPage page(Frame frame, List<BatchView> batches) {
        Lists lists = FindingLists.of(frame, rules);
        Optional<Grouping> grouping = Grouping.find(frame.here().first(GROUP));
        try {
            SearchRequest request = grouping.map(g -> g.sorted(lists.request())).orElseGet(lists::request);
            Results<FindingHit> found = archive.findings(request);
            FindingCards cards = maker.cards(frame.words(), Decision::open);
            List<Group> groups = grouping.map(g -> groups(frame, g, request, found.items(), cards))
                    .orElseGet(() -> found.items().isEmpty() ? List.of() : List.of(new Group("", "", "", found.items().stream().map(cards::card).toList())));
            return new FindingsPage(frame, lists.answered(found), groupings(frame), groups, exports(frame), batches, rejudgings.now());
        } catch (QuerySyntaxException e) {
            return new FindingsPage(frame, lists.mistaken(e.mistake()), List.of(), List.of(), List.of(), batches, rejudgings.now());
        } catch (SearchDown _) {
            return new FindingsPage(frame, lists.down(), List.of(), List.of(), List.of(), batches, rejudgings.now());
        }
    }

    private List<Group> groups(Frame frame, Grouping grouping, SearchRequest request, List<FindingHit> hits, FindingCards cards) {
        Map<String, List<FindingHit>> grouped = grouping.groups(hits);
        Map<String, Long> counts = archive.tallyFindings(request, grouping.code(), List.copyOf(grouped.keySet()));
        List<Group> groups = new ArrayList<>();
        grouped.forEach((value, some) -> {
            String alone = value.isEmpty() ? "" : frame.here().without("page").without(GROUP).with(grouping.code(), value).toString();
            groups.add(new Group(grouping.title(frame, cards, some.getFirst()), frame.words().number(counts.getOrDefault(value, 0L)), alone, some.stream().map(cards::card).toList()));
        });
        return groups;
    }

    private static List<Listing.Sorting> groupings(Frame frame) {
        Address here = frame.here().without("page");
        String chosen = here.first(GROUP);
        return Stream.concat(Stream.of(""), Stream.of(Grouping.values()).map(Grouping::code))
                .map(code -> new Listing.Sorting(frame.say(code.isEmpty() ? "group.none" : "group." + code), here.with(GROUP, code).toString(), chosen.equals(code))).toList();
    }

    private static List<Export> exports(Frame frame) {
        Address here = frame.here().without("page").without(GROUP).without("exact").at("/api/v1/findings/export").with("lang", frame.words().isChinese() ? "zh" : "en");
        return List.of(
                new Export(frame.say("export.issues") + " xlsx", here.with("format", "xlsx").toString()),
                new Export(frame.say("export.working-paper") + " xlsx", here.with("format", "xlsx").with("layout", "working-paper").toString()),
                new Export(frame.say("export.notice") + " docx", here.with("format", "docx").toString()),
                new Export("csv", here.with("format", "csv").toString()),
                new Export("json", here.with("format", "json").toString()));
    }
}
