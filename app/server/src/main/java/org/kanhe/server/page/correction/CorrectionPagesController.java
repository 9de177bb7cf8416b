package org.kanhe.server.page.correction;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.archive.StoredFile;
import org.kanhe.server.correction.Proposal;
import org.kanhe.server.imports.HandCorrections;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;
import org.kanhe.server.review.Reviews;
import org.kanhe.server.web.Refused;

/// Correcting what was read, on a page. `at` and `path` in the address name what is to be corrected, so that a finding
/// that is no fault of the office leads here.
@Controller("/reports/{id}/corrections")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class CorrectionPagesController {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NOTE = 500;

    private final Archive archive;
    private final HandCorrections corrections;
    private final Reviews reviews;

    CorrectionPagesController(Archive archive, HandCorrections corrections, Reviews reviews) {
        this.reviews = reviews;
        this.archive = archive;
        this.corrections = corrections;
    }

    @Get
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<String> show(HttpRequest<?> request, String id, @QueryValue(defaultValue = "") String at, @QueryValue(defaultValue = "") String path, @QueryValue(defaultValue = "") String finding) {
        return show(request, HttpStatus.OK, id, at, path, FindingRef.parse(finding).report().isPresent() ? finding : "", "");
    }

    private MutableHttpResponse<String> show(HttpRequest<?> request, HttpStatus status, String id, String at, String path, String finding, String objected) {
        ReportId report = parse(id);
        StoredFile stored = archive.findReport(report).orElseThrow(() -> Refused.of(404, "no-report", id));
        Optional<Location> place = place(at);
        Optional<String> cell = place.flatMap(l -> corrections.original(report, "", Optional.of(l)));
        Optional<String> field = path.isEmpty() ? Optional.empty() : corrections.original(report, path, Optional.empty());
        Frame frame = Frames.of(request, Frame.Section.NONE);
        return Answers.show(request, status, "correction", new CorrectionViews(frame, report, stored).page(place, cell, path, field, finding, objected));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
    HttpResponse<String> correct(HttpRequest<?> request, String id, @Body Map<String, String> fields) {
        String at = fields.getOrDefault("at", "");
        String path = fields.getOrDefault("path", "");
        String by = text(fields, "by", LONGEST_NOTE);
        FindingRef ref = FindingRef.parse(fields.getOrDefault("finding", ""));
        String finding = ref.report().isPresent() ? ref.code() : "";
        boolean field = fields.getOrDefault("kind", "").equals("field");
        Proposal proposal = new Proposal(parse(id).ordinal(), field ? path : "", field ? Optional.empty() : place(at), Optional.ofNullable(fields.get("seen")).map(CorrectionPagesController::lines),
                text(fields, field ? "value" : "text", LONGEST_TEXT), text(fields, "note", LONGEST_NOTE), by);
        if (by.isBlank()) {
            return show(request, HttpStatus.BAD_REQUEST, id, at, path, finding, "correction.no-name");
        }
        return switch (corrections.correct(parse(id), proposal)) {
            case HandCorrections.Outcome.Done _ -> Answers.seeOther(after(id, at, ref)).cookie(Reviewer.remembering(by));
            case HandCorrections.Outcome.Missing _ -> throw Refused.of(404, "no-report", id);
            case HandCorrections.Outcome.Objected o -> show(request, HttpStatus.CONFLICT, id, at, path, finding, "correction.objection." + o.objection().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    @Post("/{number}/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> takeBack(String id, int number, @Body Map<String, String> fields) {
        String by = text(fields, "by", LONGEST_NOTE);
        return switch (corrections.takeBack(parse(id), number, by)) {
            case HandCorrections.Outcome.Done _ -> Answers.seeOther("/reports/" + id + "/corrections").cookie(Reviewer.remembering(by));
            case HandCorrections.Outcome.Missing _, HandCorrections.Outcome.Objected _ -> throw Refused.of(404, "no-correction", number);
        };
    }

    /// Back to the finding the correction was made for, where it still is one; otherwise to the place in the report.
    private String after(String id, String at, FindingRef finding) {
        if (finding.report().isPresent()) {
            return reviews.find(finding).isPresent() ? "/findings/" + finding.code() : "/reports/" + id + "?gone=1" + (at.isEmpty() ? "" : "#" + at);
        }
        return "/reports/" + id + "?corrected=1" + (at.isEmpty() ? "" : "#" + at);
    }

    private static String text(Map<String, String> fields, String name, int longest) {
        String value = lines(fields.getOrDefault(name, ""));
        return value.length() > longest ? value.substring(0, longest) : value;
    }

    /// Browsers send line ends of their own.
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Optional<Location> place(String code) {
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(Location.parse(code));
        } catch (IllegalArgumentException e) {
            throw Refused.of(400, "no-place", code);
        }
    }

    private static ReportId parse(String id) {
        try {
            return ReportId.parse(id);
        } catch (IllegalArgumentException e) {
            throw Refused.of(404, "no-report", id);
        }
    }
}
