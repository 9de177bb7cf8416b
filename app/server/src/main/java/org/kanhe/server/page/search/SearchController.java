package org.kanhe.server.page.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanhe.export.SheetFormat;
import org.kanhe.search.FacetCount;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.Tally;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.indexing.IndexCatchUp;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.dossier.DossierLinks;
import org.kanhe.server.page.listing.Listing;
import org.kanhe.server.page.listing.Lists;
import org.kanhe.server.page.search.SearchPage.Dossier;
import org.kanhe.server.page.search.SearchPage.Example;
import org.kanhe.server.page.search.SearchPage.Export;
import org.kanhe.server.page.search.SearchPage.View;
import org.kanhe.server.page.search.SearchPage.ViewLink;
import org.kanhe.server.saved.KeptSearches;
import org.kanhe.server.userchecks.RuleNames;

/// The search page.
@Controller("/")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
    /// Filters every view understands; the others go when the view is changed.
    private static final List<String> COMMON = List.of("year", "unit", "kind", "region", "rule", "severity", "status", "doubtful");
    private static final List<String> EXAMPLES = List.of("satisfaction", "rate", "rule", "phrase");

    private final Archive archive;
    private final RuleNames rules;
    private final KeptSearches kept;
    private final IndexCatchUp catchUp;

    SearchController(Archive archive, RuleNames rules, KeptSearches kept, IndexCatchUp catchUp) {
        this.catchUp = catchUp;
        this.kept = kept;
        this.archive = archive;
        this.rules = rules;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> search(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.SEARCH);
        return Answers.show(request, "search", page(frame, View.of(frame.here().first("view"))));
    }

    private SearchPage page(Frame frame, View view) {
        Lists lists = new Lists(frame, rules, filters(view), sorts(frame, view));
        try {
            SearchRows rows = new SearchRows(frame.words());
            SearchRequest asked = lists.request();
            return switch (view) {
                case REPORTS -> found(frame, view, lists, archive.reports(asked), r -> new SearchPage.Reports(r.items().stream().map(rows::report).toList()));
                case INDICATORS -> found(frame, view, lists, archive.indicators(asked), r -> new IndicatorTable(frame).of(r.items()));
                case PASSAGES -> found(frame, view, lists, archive.passages(asked), r -> new SearchPage.Passages(r.items().stream().map(rows::passage).toList()));
            };
        } catch (QuerySyntaxException e) {
            return bare(frame, view, lists.mistaken(e.mistake()));
        } catch (RequestRefusedException e) {
            return bare(frame, view, lists.refused(e));
        } catch (SearchDown _) {
            return bare(frame, view, lists.down());
        }
    }

    /// Without any hits.
    private SearchPage bare(Frame frame, View view, Listing listing) {
        return new SearchPage(frame, listing, views(frame, view, Map.of()), new SearchPage.Reports(List.of()), examples(frame), List.of(), List.of(), Silence.none(), Why.none(), kept.fresh(), catchUp.waiting(), false);
    }

    private <T> SearchPage found(Frame frame, View view, Lists lists, Results<T> results, java.util.function.Function<Results<T>, SearchPage.Found> rows) {
        Listing listing = lists.answered(results);
        Map<View, Long> totals = new LinkedHashMap<>();
        Tally others = archive.tally(List.of(new Lists(frame, rules, COMMON, Map.of()).counting())).getFirst();
        for (View v : View.values()) {
            totals.put(v, v == view ? Long.valueOf(results.total()) : count(v, others));
        }
        boolean empty = !listing.isNarrowed() && totals.values().stream().allMatch(n -> n == 0);
        return new SearchPage(frame, listing, views(frame, view, totals), rows.apply(results), examples(frame), results.total() == 0 ? List.of() : exports(frame, view), dossiers(results), Silence.of(frame, lists, results), Why.of(frame, lists, results), kept.fresh(), catchUp.waiting(), empty);
    }

    private static List<Export> exports(Frame frame, View view) {
        Address list = frame.here().at("/api/v1/" + view.code() + "/export").without("view").without("columns").without("page");
        return Stream.of(SheetFormat.values()).map(format -> new Export(format.code(), list.with("format", format.code()).toString())).toList();
    }

    private static List<Dossier> dossiers(Results<?> results) {
        List<FacetCount> units = results.facets().getOrDefault("unit", List.of());
        return units.size() == 1 && !units.getFirst().value().equals("(none)") ? List.of(new Dossier(units.getFirst().value(), DossierLinks.to(Subject.UNIT, units.getFirst().value()))) : List.of();
    }

    private static Long count(View view, Tally tally) {
        return switch (tally) {
            case Tally.Counted counted -> switch (view) {
                case REPORTS -> counted.reports();
                case INDICATORS -> counted.indicators();
                case PASSAGES -> counted.passages();
            };
            case Tally.Mistaken _ -> 0L;
        };
    }

    private static List<ViewLink> views(Frame frame, View active, Map<View, Long> totals) {
        Address common = frame.here().without("page").without("sort").without("view");
        for (String name : List.copyOf(common.query().keySet())) {
            String plain = name.startsWith("-") ? name.substring(1) : name;
            common = COMMON.contains(plain) || List.of("q", "exact", "near").contains(name) ? common : common.without(name);
        }
        List<ViewLink> links = new ArrayList<>();
        for (View v : View.values()) {
            String href = common.with("view", v == View.REPORTS ? "" : v.code()).toString();
            links.add(new ViewLink(v, href, totals.containsKey(v) ? frame.words().number(totals.getOrDefault(v, 0L)) : "", v == active));
        }
        return links;
    }

    private static List<Example> examples(Frame frame) {
        return EXAMPLES.stream().map(name -> {
            String q = frame.say("search.example.q." + name);
            return new Example(q, Address.of("/").with("q", q).toString(), frame.say("search.example." + name));
        }).toList();
    }

    private static List<String> filters(View view) {
        return switch (view) {
            case REPORTS -> Stream.concat(COMMON.stream(), Stream.of("department", "project", "level1", "level2", "comparison")).toList();
            case INDICATORS -> Stream.concat(COMMON.stream(), Stream.of("level1", "level2", "comparison")).toList();
            case PASSAGES -> COMMON;
        };
    }

    private static Map<String, String> sorts(Frame frame, View view) {
        Map<String, String> sorts = new LinkedHashMap<>();
        if (frame.here().first("q").isEmpty()) {
            sorts.put("", "sort.year");
        } else {
            sorts.put("", "sort.relevance");
            sorts.put("-year", "sort.year");
        }
        switch (view) {
            case REPORTS -> sorts.put("-findings", "sort.findings");
            case INDICATORS -> sorts.put("name", "sort.name");
            case PASSAGES -> {}
        }
        sorts.put("unit", "sort.unit");
        return sorts;
    }
}
