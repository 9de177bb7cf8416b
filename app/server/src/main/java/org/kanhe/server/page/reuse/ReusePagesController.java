package org.kanhe.server.page.reuse;

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
import org.kanhe.search.reuse.PairPage;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.reuse.Families.Decided;
import org.kanhe.server.page.reuse.ReusePage.ExclusionRow;
import org.kanhe.server.page.reuse.ReusePage.Found;
import org.kanhe.server.page.reuse.ReusePage.View;
import org.kanhe.server.page.reuse.TwinPage.Excluded;
import org.kanhe.server.reuse.Exclusions;
import org.kanhe.server.reuse.ReuseReading;
import org.kanhe.server.web.Refused;
import org.kanhe.store.ReuseExclusion;

/// Copied text of the whole archive, pair by pair and family by family.
@Controller("/reuse")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReusePagesController {
    private final ReuseReading reading;
    private final Exclusions exclusions;

    ReusePagesController(ReuseReading reading, Exclusions exclusions) {
        this.reading = reading;
        this.exclusions = exclusions;
    }

    @Get
    HttpResponse<String> overview(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.REUSE);
        return Answers.show(request, "reuse", page(frame, View.of(frame.here().first("view"))));
    }

    @Get("/pairs/{id}")
    HttpResponse<String> pair(HttpRequest<?> request, String id) {
        StoredPair pair = reading.find(id).orElseThrow(() -> Refused.of(404, "no-pair", id));
        Frame frame = Frames.of(request, Frame.Section.REUSE);
        String family = pair.family().isEmpty() ? "" : "/reuse/families/" + pair.family();
        return Answers.show(request, "reuse/pair", new TwinPage(frame, new PairViews(frame.words()).of(pair, reading.spread(pair)), excluded(pair, frame.words()), family, RowTwins.of(pair), ReuseExportController.ofPair(id)));
    }

    private Optional<Excluded> excluded(StoredPair pair, Words words) {
        return exclusions.find(pair).map(e -> new Excluded(e.id(), e.sort().code(), e.note(), words.time(e.at())));
    }

    @Get("/families/{id}")
    HttpResponse<String> family(HttpRequest<?> request, String id) {
        List<StoredPair> pairs = reading.pairs(PairRequest.of("family", id)).items();
        if (pairs.isEmpty()) {
            throw Refused.of(404, "no-pair", id);
        }
        Frame frame = Frames.of(request, Frame.Section.REUSE);
        return Answers.show(request, "reuse/family", new FamilyPage(frame, card(frame.words(), id, pairs)));
    }

    private FamilyCard card(Words words, String id, List<StoredPair> pairs) {
        StoredPair first = pairs.getFirst();
        Decided decided = exclusions.find(first).filter(e -> e.sort() == ReuseExclusion.Sort.FAMILY).map(e -> new Decided("legitimate", e.note(), e.id())).orElse(Decided.NOTHING);
        return new Families(words).of(id, pairs, decided);
    }

    private ReusePage page(Frame frame, View view) {
        PairLists lists = new PairLists(frame);
        try {
            return switch (view) {
                case OVERVIEW -> shown(lists, view, whoFromWhom(lists));
                case PAIRS -> {
                    PairPage found = reading.pairs(lists.request());
                    PairRows rows = new PairRows(frame.words());
                    yield new ReusePage(frame, view, lists.least(), lists.answered(found), new ReusePage.Pairs(found.items().stream().map(rows::of).toList(), ReuseExportController.ofList(frame.here())));
                }
                case FAMILIES -> shown(lists, view, families(lists));
                case EXCLUSIONS -> shown(lists, view, new ReusePage.Exclusions(exclusions.all().stream().map(e -> new ExclusionRow(e.id(), e.sort().code(), e.label(), "", e.note(), frame.words().time(e.at()))).toList()));
            };
        } catch (SearchDown _) {
            return shown(lists, view, new ReusePage.Down());
        }
    }

    private static ReusePage shown(PairLists lists, View view, Found found) {
        return new ReusePage(lists.frame(), view, lists.least(), lists.bare(), found);
    }

    private ReusePage.Overview whoFromWhom(PairLists lists) {
        List<CopyEdge> edges = CopyEdge.of(reading.flows(new PairRequest(lists.request().filters(), 0, false, 1, 1)));
        return new ReusePage.Overview(CopyGraph.of(edges), edges);
    }

    private ReusePage.Families families(PairLists lists) {
        PairRequest all = new PairRequest(lists.request().filters(), 0, true, 1, 1);
        Words words = lists.frame().words();
        return new ReusePage.Families(reading.families(all).stream().map(f -> card(words, f.id(), reading.pairs(PairRequest.of("family", f.id())).items())).toList());
    }
}
