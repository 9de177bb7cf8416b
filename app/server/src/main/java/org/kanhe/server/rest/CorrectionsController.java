package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.correction.Proposal;
import org.kanhe.server.imports.HandCorrections;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;

/// Putting right what was read.
@Controller("/api/v1/reports/{id}/corrections")
@Tag(name = "reports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CorrectionsController {
    private static final int LONGEST = 20_000;

    private final Archive archive;
    private final HandCorrections corrections;
    private final Problems problems;

    CorrectionsController(Archive archive, HandCorrections corrections, Problems problems) {
        this.archive = archive;
        this.corrections = corrections;
        this.problems = problems;
    }

    /// What is right.
    ///
    /// @param at       cell or paragraph whose words are corrected; with `path`, the place the field is to point at
    /// @param path     field to set, such as `indicators/2/target`
    /// @param original what the caller saw; refused with 409 when something else stands there
    @Serdeable
    record Correcting(@Nullable String at, @Nullable String path, @Nullable String original, @Nullable String text, @Nullable String note, @Nullable String by) {}

    @Operation(operationId = "listCorrections", summary = "Everything people ever corrected in a report, oldest first")
    @Get
    HttpResponse<?> list(HttpRequest<?> request, String id) {
        return parse(id).flatMap(report -> archive.findReport(report).<HttpResponse<?>>map(stored -> HttpResponse.ok(Map.of("items", CorrectionWire.of(stored.corrections(), report.ordinal())))))
                .orElseGet(() -> missing(request, id));
    }

    @Operation(operationId = "correct", summary = "Correct what was read",
            description = "With `at` alone the words of a cell or paragraph, as if the file said them; with `path` a field of the typed report. The original stays, the report is checked anew, and a reread keeps the correction. 409 when `original` is not what stands there.")
    @Put
    HttpResponse<?> correct(HttpRequest<?> request, String id, @Body Correcting body) {
        Optional<ReportId> report = parse(id);
        Optional<Location> at = Optional.ofNullable(body.at()).filter(s -> !s.isEmpty()).flatMap(CorrectionsController::place);
        String text = body.text();
        String path = Optional.ofNullable(body.path()).orElse("");
        if (report.isEmpty()) {
            return missing(request, id);
        } else if (text == null || text.length() > LONGEST) {
            return problems.answer(request, Problem.of(400, "no-correction-text", String.valueOf(LONGEST)).with("field", "text"));
        } else if (at.isEmpty() && (path.isEmpty() || body.at() != null)) {
            return problems.answer(request, Problem.of(400, "no-place", String.valueOf(body.at())).with("field", "at"));
        }
        Proposal proposal = new Proposal(report.get().ordinal(), path, at, Optional.ofNullable(body.original()), text, Optional.ofNullable(body.note()).orElse(""), Optional.ofNullable(body.by()).orElse(""));
        return answer(request, report.get(), corrections.correct(report.get(), proposal));
    }

    @Operation(operationId = "takeCorrectionBack", summary = "Take a correction back",
            description = "It stays in the list with who took it back; the report is made anew without it.")
    @Delete("/{number}")
    HttpResponse<?> takeBack(HttpRequest<?> request, String id, int number, @QueryValue(defaultValue = "") String by) {
        return parse(id).<HttpResponse<?>>map(report -> answer(request, report, corrections.takeBack(report, number, by))).orElseGet(() -> missing(request, id));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, ReportId report, HandCorrections.Outcome outcome) {
        return switch (outcome) {
            case HandCorrections.Outcome.Done done -> HttpResponse.ok(Map.of("items", CorrectionWire.of(done.story().corrections(), report.ordinal())));
            case HandCorrections.Outcome.Missing _ -> problems.answer(request, Problem.of(404, "no-correction", report.code()));
            case HandCorrections.Outcome.Objected o -> problems.answer(request, switch (o.objection()) {
                case NO_PLACE -> Problem.of(400, "no-place", "").with("field", "at");
                case NO_FIELD -> Problem.of(400, "no-field").with("field", "path");
                case NOT_UNDERSTOOD, EMPTY -> Problem.of(400, "correction-not-understood").with("field", "text");
                case CHANGED -> Problem.of(409, "correction-stale").with("current", o.stands());
            });
        };
    }

    private HttpResponse<?> missing(HttpRequest<?> request, String id) {
        return problems.answer(request, Problem.of(404, "no-report", id));
    }

    private static Optional<Location> place(String code) {
        try {
            return Optional.of(Location.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReportId> parse(String id) {
        try {
            return Optional.of(ReportId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
