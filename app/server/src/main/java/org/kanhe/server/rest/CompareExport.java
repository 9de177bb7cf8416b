package org.kanhe.server.rest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.compare.Change;
import org.kanhe.core.compare.Completion;
import org.kanhe.core.compare.Occurrence;
import org.kanhe.core.compare.UnitYears;
import org.kanhe.core.compare.YearComparison;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Score;
import org.kanhe.export.About;
import org.kanhe.export.Column;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.export.Value;
import org.kanhe.server.compare.YearComparisons;
import org.kanhe.server.page.Words;
import org.kanhe.server.web.Refused;

/// The matrix of a unit as a sheet: one row for each indicator and year.
@Controller("/api/v1/compare/years/export")
@Tag(name = "compare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareExport {
    private final YearComparisons years;

    CompareExport(YearComparisons years) {
        this.years = years;
    }

    @Operation(operationId = "exportCompareYears", summary = "The comparison over years as xlsx, csv or json")
    @Get
    HttpResponse<byte[]> export(@QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "") String project, @QueryValue(defaultValue = "xlsx") String format,
            @QueryValue(defaultValue = "zh") String lang) throws IOException {
        SheetFormat as = SheetFormat.find(format).orElseThrow(() -> Refused.of(400, "compare.no-format", format).with("field", "format"));
        UnitYears found = years.years(unit.strip(), project.strip());
        Words words = Words.of(lang);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter out = as.to(bytes)) {
            out.sheet(new SheetHead(words.say("compare.years.title"), about(words, found, project), columns(words)));
            for (YearComparison comparison : found.comparisons()) {
                for (YearComparison.Row row : comparison.rows()) {
                    for (Occurrence at : row.series().byYear().values()) {
                        out.row(row(words, comparison, row, at));
                    }
                }
            }
        }
        String name = found.unit() + "-" + words.say("compare.years.title") + "." + as.code();
        return HttpResponse.ok(bytes.toByteArray()).contentType(MediaType.of(as.mediaType())).header("Content-Disposition", Downloads.disposition(name));
    }

    private static List<About> about(Words words, UnitYears found, String project) {
        List<About> about = new ArrayList<>();
        about.add(new About("unit", words.say("fact.unit"), found.unit()));
        if (!project.isBlank()) {
            about.add(new About("project", words.say("compare.project"), project));
        }
        about.add(new About("made", words.say("compare.made"), words.time(Instant.now())));
        return about;
    }

    private static List<Column> columns(Words words) {
        return List.of(new Column("project", words.say("compare.project"), 24), new Column("level1", words.say("compare.level1"), 12), new Column("level2", words.say("compare.level2"), 14),
                new Column("indicator", words.say("column.indicator"), 24), new Column("year", words.say("fact.year"), 8), new Column("name", words.say("compare.printed"), 24),
                new Column("target", words.say("column.target"), 16), new Column("actual", words.say("column.actual"), 16), new Column("completion", words.say("compare.completion") + " %", 10),
                new Column("weight", words.say("column.weight"), 8), new Column("score", words.say("column.score"), 8), new Column("reason", words.say("compare.reason"), 30),
                new Column("changes", words.say("compare.changes"), 30), new Column("confidence", words.say("compare.confidence-of"), 8), new Column("report", words.say("compare.report"), 20));
    }

    private static List<Value> row(Words words, YearComparison comparison, YearComparison.Row row, Occurrence at) {
        Indicator cells = at.indicator();
        String changes = String.join("；", row.changes().stream().filter(change -> change.to() == at.year()).map(Change::kind).map(kind -> words.say("change." + kind.code())).toList());
        return List.of(Value.text(comparison.project()), level(cells.level1()), level(cells.level2()), Value.text(row.series().latest().name()), Value.number(at.year()), Value.text(at.name()),
                Value.text(cells.target().raw()), Value.text(cells.actual().raw()), Value.number(Completion.of(cells).find()), Value.number(cells.weight().findValue().map(Score::value)),
                Value.number(cells.score().findValue().map(Score::value)), Value.text(cells.reason().raw()), Value.text(changes),
                Value.number(Optional.of(java.math.BigDecimal.valueOf(Math.round(row.series().confidence() * 100)).movePointLeft(2))), Value.text("/reports/" + at.report().code()));
    }

    private static Value level(Optional<Level> level) {
        return Value.text(level.map(Level::name).orElse(""));
    }
}
