package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.server.reuse.PastedText;
import org.kanhe.server.reuse.ReportReuse;
import org.kanhe.server.reuse.ReuseReading;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;

/// Copied text: pairs, families, who copies from whom, and a text held against the archive without being kept.
@Controller("/api/v1")
@Tag(name = "reuse")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReuseController {
    private static final int LONGEST = 100_000;

    private final ReuseReading reading;
    private final PastedText pasted;
    private final Problems problems;

    ReuseController(ReuseReading reading, PastedText pasted, Problems problems) {
        this.reading = reading;
        this.pasted = pasted;
        this.problems = problems;
    }

    /// A text to be held against the archive.
    ///
    /// @param unit the unit it is of, whose own reports are then told apart; may be missing
    @Serdeable
    record Pasting(@Nullable String text, @Nullable String unit) {}

    @Operation(operationId = "listReuse", summary = "Pairs of passages that share text", description = """
            Filters `kind grade unit year report section project family left right`, `score` (least, 0 to 100), `excluded=true` to list legitimate ones too; `page`
            from 1, `size` 1 to 200. The strongest come first.""")
    @Get("/reuse")
    Map<String, @Nullable Object> list(HttpRequest<?> request) {
        return ReuseWire.page(reading.pairs(ReuseParameters.of(request)));
    }

    @Operation(operationId = "getReuse", summary = "One pair, both texts side by side")
    @Get("/reuse/{pair}")
    HttpResponse<?> get(HttpRequest<?> request, String pair) {
        return reading.find(pair).<HttpResponse<?>>map(found -> HttpResponse.ok(ReuseWire.whole(found, reading.spread(found))))
                .orElseGet(() -> problems.answer(request, Problem.of(404, "no-pair", pair)));
    }

    @Operation(operationId = "listFamilies", summary = "Texts that stand in many units, the widest spread first")
    @Get("/reuse/families")
    Map<String, @Nullable Object> families(HttpRequest<?> request) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("items", reading.families(ReuseParameters.of(request)).stream().map(ReuseWire::family).toList());
        return tree;
    }

    @Operation(operationId = "reuseOverview", summary = "Who copies from whom, by unit and year, counted by score so that a threshold can be moved")
    @Get("/reuse/overview")
    Map<String, @Nullable Object> overview(HttpRequest<?> request) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("items", reading.flows(ReuseParameters.of(request)).stream().map(ReuseWire::flow).toList());
        return tree;
    }

    @Operation(operationId = "checkText", summary = "Hold a text against the archive; it is stored nowhere")
    @Post("/reuse/check")
    HttpResponse<?> check(HttpRequest<?> request, @Body Pasting body) {
        String text = Optional.ofNullable(body.text()).orElse("");
        if (text.isBlank() || text.length() > LONGEST) {
            return problems.answer(request, Problem.of(400, "bad-text", String.valueOf(LONGEST)).with("field", "text"));
        }
        List<ReusedPair> pairs = pasted.check(text, Optional.ofNullable(body.unit()).orElse(""));
        return HttpResponse.ok(Map.of("total", pairs.size(), "items", pairs.stream().map(ReuseWire::unstored).toList()));
    }

    @Operation(operationId = "getReportReuse", summary = "How much of a report is found elsewhere, and where")
    @Get("/reports/{id}/reuse")
    HttpResponse<?> ofReport(HttpRequest<?> request, String id) {
        Optional<ReportId> report = ReuseParameters.report(id);
        return report.flatMap(reading::summary).<HttpResponse<?>>map(summary -> HttpResponse.ok(summary(report.orElseThrow(), summary)))
                .orElseGet(() -> problems.answer(request, Problem.of(404, "no-report", id)));
    }

    private Map<String, @Nullable Object> summary(ReportId report, ReportReuse summary) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("report", report.code());
        tree.put("share", ReuseWire.rounded(summary.whole().percent()));
        tree.put("shareWithForm", ReuseWire.rounded(summary.withForm().percent()));
        tree.put("reused", summary.whole().reused());
        tree.put("length", summary.whole().of());
        tree.put("sections", summary.sections().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> Map.of("section", e.getKey().code(), "reused", e.getValue().reused(), "length", e.getValue().of(), "share", ReuseWire.rounded(e.getValue().percent()))).toList());
        tree.put("sources", summary.sources().stream().map(ReuseController::source).toList());
        tree.put("items", reading.ofReport(report).stream().map(ReuseWire::item).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> source(ReportReuse.Source source) {
        Map<String, @Nullable Object> tree = ReuseWire.passage(source.passage());
        tree.put("kind", source.kind().code());
        tree.put("pairs", source.pairs());
        tree.put("sharedLength", source.shared());
        tree.put("score", ReuseWire.rounded(source.score()));
        return tree;
    }
}
