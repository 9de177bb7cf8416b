package org.kanhe.server.page.overview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanhe.core.check.Severity;
import org.kanhe.search.FindingHit;
import org.kanhe.search.OverviewRow;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.overview.OverviewPage.Choice;
import org.kanhe.server.page.overview.OverviewPage.Count;
import org.kanhe.server.page.overview.OverviewPage.Row;
import org.kanhe.server.page.overview.OverviewPage.RuleRow;
import org.kanhe.server.page.rejudging.Rejudgings;
import org.kanhe.server.userchecks.RuleNames;

/// The archive by year and unit.
@Controller("/overview")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {
    private static final List<String> FILTERS = List.of("year", "unit", "region", "kind");
    private static final List<String> DECIDED = List.of("confirmed", "dismissed", "rectified");

    private final Archive archive;
    private final RuleNames rules;
    private final Rejudgings rejudgings;

    OverviewController(Archive archive, RuleNames rules, Rejudgings rejudgings) {
        this.archive = archive;
        this.rejudgings = rejudgings;
        this.rules = rules;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> overview(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.FINDINGS);
        String by = frame.here().first("by").equals("year") ? "year" : "unit";
        List<Choice> bys = Stream.of("unit", "year").map(b -> new Choice(frame.say("overview.by." + b), frame.here().with("by", b).toString(), b.equals(by))).toList();
        try {
            return Answers.show(request, "overview", page(frame, by, bys));
        } catch (SearchDown _) {
            return Answers.show(request, "overview", new OverviewPage(frame, List.of(), bys, List.of(), List.of(), List.of(), true, rejudgings.now()));
        }
    }

    private OverviewPage page(Frame frame, String by, List<Choice> bys) {
        Address here = frame.here();
        Map<String, List<String>> filters = new LinkedHashMap<>();
        FILTERS.stream().filter(f -> !here.all(f).isEmpty()).forEach(f -> filters.put(f, here.all(f)));
        SearchRequest request = new SearchRequest("", filters, 1, 1, "");
        Results<FindingHit> findings = archive.findings(request);
        Comparator<OverviewRow> order = by.equals("year") ? Comparator.comparing(OverviewRow::value).reversed() : Comparator.comparingLong((OverviewRow r) -> r.severity("high")).reversed().thenComparing(OverviewRow::value);
        List<OverviewRow> counted = archive.overview(request, by).stream().sorted(order).toList();
        List<Row> rows = counted.stream().map(row -> row(frame, row, narrowed(here, by, row.value()), here.all(by).isEmpty() ? here.with(by, row.value()).toString() : "")).toList();
        List<Row> total = counted.size() < 2 ? List.of() : List.of(row(frame, sum(frame, counted), narrowed(here, "", ""), ""));
        Address whole = narrowed(here, "", "").at("/findings");
        List<RuleRow> byRule = findings.facets().getOrDefault("rule", List.of()).stream()
                .map(c -> new RuleRow(rules.title(c.value(), frame.words().locale()).map(title -> c.value() + " " + title).orElse(c.value()), count(frame, c.count(), whole.with("rule", c.value())))).toList();
        List<Choice> years = findings.facets().getOrDefault("year", List.of()).stream().map(c -> new Choice(c.value(), here.toggle("year", c.value()).toString(), here.has("year", c.value()))).toList();
        return new OverviewPage(frame, years, bys, rows, total, byRule, false, rejudgings.now());
    }

    /// The filters of this page and one more.
    private static Address narrowed(Address here, String name, String value) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        FILTERS.forEach(f -> query.put(f, here.all(f)));
        Address narrowed = new Address("/", query);
        return name.isEmpty() ? narrowed : narrowed.with(name, value);
    }

    private static Row row(Frame frame, OverviewRow row, Address reports, String href) {
        Address findings = reports.at("/findings");
        long share = row.scored() == 0 ? 0 : Math.round(100.0 * row.full() / row.scored());
        Address full = reports.with("q", "score>=100");
        String marks = row.full() + "/" + row.scored() + (row.scored() == 0 ? "" : " (" + share + "%)");
        List<Count> severities = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            severities.add(count(frame, row.severity(severity.code()), findings.with("severity", severity.code())));
        }
        Address decided = findings;
        for (String status : DECIDED) {
            decided = decided.toggle("status", status);
        }
        String doubts = frame.say("overview.doubts", row.doubtfulReports(), row.doubtful());
        return new Row(row.value(), href, count(frame, row.reports(), reports), new Count(row.doubtfulReports() == 0 ? "0" : doubts, reports.with("q", "doubtful>=1").toString(), row.doubtfulReports() == 0),
                new Count(marks, full.toString(), row.full() == 0), severities, count(frame, row.status("open"), findings.with("status", "open")), count(frame, row.decided(), decided));
    }

    private static Count count(Frame frame, long number, Address list) {
        return new Count(frame.words().number(number), list.toString(), number == 0);
    }

    private static OverviewRow sum(Frame frame, List<OverviewRow> rows) {
        Map<String, Long> severities = new LinkedHashMap<>();
        Map<String, Long> statuses = new LinkedHashMap<>();
        rows.forEach(row -> {
            row.severities().forEach((code, n) -> severities.merge(code, n, Long::sum));
            row.statuses().forEach((code, n) -> statuses.merge(code, n, Long::sum));
        });
        return new OverviewRow(frame.say("overview.total"), rows.stream().mapToLong(OverviewRow::reports).sum(), rows.stream().mapToLong(OverviewRow::doubtful).sum(), rows.stream().mapToLong(OverviewRow::doubtfulReports).sum(),
                rows.stream().mapToLong(OverviewRow::scored).sum(), rows.stream().mapToLong(OverviewRow::full).sum(), severities, statuses);
    }
}
