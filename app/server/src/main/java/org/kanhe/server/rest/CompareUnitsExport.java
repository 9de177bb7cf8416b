package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kanhe.core.compare.Completion;
import org.kanhe.core.compare.UnitComparison;
import org.kanhe.core.place.UnitSort;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Score;
import org.kanhe.export.About;
import org.kanhe.export.Column;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.export.Value;
import org.kanhe.server.compare.UnitComparisons;
import org.kanhe.server.compare.UnitQuestion;
import org.kanhe.server.page.Words;
import org.kanhe.server.web.Refused;

/// One indicator across units as a sheet: comparable rows first, then those set apart, with the reason.
@Controller("/api/v1/compare/units/export")
@Tag(name = "compare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareUnitsExport {
    private final UnitComparisons units;

    CompareUnitsExport(UnitComparisons units) {
        this.units = units;
    }

    @Operation(operationId = "exportCompareUnits", summary = "The comparison across units as xlsx, csv or json")
    @Get
    HttpResponse<byte[]> export(HttpRequest<?> request) throws IOException {
        Map<String, List<String>> parameters = request.getParameters().asMap();
        String format = parameters.getOrDefault("format", List.of("xlsx")).getFirst();
        SheetFormat as = SheetFormat.find(format).orElseThrow(() -> Refused.of(400, "compare.no-format", format).with("field", "format"));
        Words words = Words.of(parameters.getOrDefault("lang", List.of("zh")).getFirst());
        UnitComparisons.Answer answer = units.compare(UnitQuestion.of(parameters));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = as.to(bytes)) {
            out.sheet(new SheetHead(words.say("compare.units.title"), about(words, answer), columns(words, answer)));
            for (boolean comparable : new boolean[] {true, false}) {
                for (UnitComparison.Value value : answer.comparison().values()) {
                    if (value.why().isEmpty() == comparable) {
                        out.row(row(words, value));
                    }
                }
            }
        }
        String name = answer.question().indicator() + "-" + words.say("compare.units.title") + "." + as.code();
        return HttpResponse.ok(bytes.toByteArray()).contentType(MediaType.of(as.mediaType())).header("Content-Disposition", Downloads.disposition(name));
    }

    private static List<About> about(Words words, UnitComparisons.Answer answer) {
        String names = String.join("、", answer.names().stream().filter(UnitComparisons.NameFound::included).map(UnitComparisons.NameFound::name).toList());
        return List.of(new About("indicator", words.say("column.indicator"), answer.question().indicator()), new About("names", words.say("compare.names"), names),
                new About("median", words.say("compare.median"), answer.comparison().targets().median().map(median -> median.toPlainString() + answer.comparison().unit()).orElse("—")),
                new About("n", words.say("compare.n"), String.valueOf(answer.comparison().targets().n())), new About("made", words.say("compare.made"), words.time(Instant.now())));
    }

    private static List<Column> columns(Words words, UnitComparisons.Answer answer) {
        return List.of(new Column("unit", words.say("fact.unit"), 24), new Column("level", words.say("compare.level-of"), 10), new Column("type", words.say("compare.type-of"), 12),
                new Column("year", words.say("fact.year"), 8), new Column("name", words.say("compare.printed"), 24), new Column("target", words.say("column.target"), 16),
                new Column("number", words.say("compare.number", answer.comparison().unit()), 12), new Column("actual", words.say("column.actual"), 16),
                new Column("completion", words.say("compare.completion") + " %", 10), new Column("weight", words.say("column.weight"), 8), new Column("score", words.say("column.score"), 8),
                new Column("outlier", words.say("compare.outlier"), 8), new Column("why", words.say("compare.remark"), 20), new Column("report", words.say("compare.report"), 20));
    }

    private static List<Value> row(Words words, UnitComparison.Value value) {
        Indicator cells = value.at().indicator();
        UnitSort sort = UnitSort.of(value.agency());
        return List.of(Value.text(value.agency()), Value.text(words.say("unit-level." + sort.level().code())), Value.text(words.say("unit-type." + sort.type().code())), Value.number(value.at().year()),
                Value.text(value.at().name()), Value.text(cells.target().raw()), Value.number(value.target()), Value.text(cells.actual().raw()), Value.number(value.completion().find()),
                Value.number(cells.weight().findValue().map(Score::value)), Value.number(cells.score().findValue().map(Score::value)), Value.text(value.outlier() ? words.say("compare.outlier") : ""),
                Value.text(value.why().map(Completion.Why::code).map(code -> words.say("incomparable." + code)).orElse("")), Value.text("/reports/" + value.at().report().code()));
    }
}
