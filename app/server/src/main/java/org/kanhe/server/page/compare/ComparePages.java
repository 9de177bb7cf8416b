package org.kanhe.server.page.compare;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.compare.Links;
import org.kanhe.core.compare.UnitYears;
import org.kanhe.server.compare.UnitComparisons;
import org.kanhe.server.compare.UnitQuestion;
import org.kanhe.server.compare.YearComparisons;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.web.ProblemWords;
import org.kanhe.server.web.Refused;

/// Comparisons as pages.
@Controller("/compare")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
final class ComparePages {
    private final YearComparisons years;
    private final UnitComparisons units;

    ComparePages(YearComparisons years, UnitComparisons units) {
        this.years = years;
        this.units = units;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> years(HttpRequest<?> request, @QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "") String project) {
        Frame frame = Frames.of(request, Frame.Section.COMPARE);
        return Answers.show(request, "compare/years", years(frame, unit.strip(), project.strip()));
    }

    private YearsPage years(Frame frame, String unit, String project) {
        YearsPage nothing = new YearsPage(frame, unit, project, List.of(), List.of(), List.of(), List.of(), false, Optional.empty(), List.of());
        if (!nothing.isAsked()) {
            return nothing;
        }
        try {
            UnitYears found = years.years(unit, project);
            YearViews views = new YearViews(frame.words());
            List<YearsPage.Proposal> proposals = found.proposals().stream()
                    .map(p -> new YearsPage.Proposal(p.left(), p.right(), Math.round(p.confidence() * 100) + "%",
                            frame.say("compare.proposal." + p.kind().code(), String.valueOf(p.lastYear()), String.valueOf(p.firstYear()), p.shared(), p.of()))).toList();
            Drawings drawings = new Drawings(frame.words());
            List<Drawn> drawn = nothing.isDrawn() ? found.comparisons().stream().map(drawings::draw).toList() : List.of();
            return new YearsPage(frame, found.unit(), project, nothing.isDrawn() ? List.of() : views.matrices(found), drawn, proposals, found.undated().stream().map(views::form).toList(), false, Optional.empty(), exports(found.unit(), project));
        } catch (SearchDown _) {
            return new YearsPage(frame, unit, project, List.of(), List.of(), List.of(), List.of(), true, Optional.empty(), List.of());
        } catch (Refused e) {
            return new YearsPage(frame, unit, project, List.of(), List.of(), List.of(), List.of(), false, Optional.of(said(frame, e)), List.of());
        }
    }

    private static List<YearsPage.Link> exports(String unit, String project) {
        Address export = Address.of("/api/v1/compare/years/export").with("unit", unit).with("project", project);
        return java.util.stream.Stream.of("xlsx", "csv", "json").map(format -> new YearsPage.Link(format, export.with("format", format).toString())).toList();
    }

    @Get(uri = "/units", produces = MediaType.TEXT_HTML)
    HttpResponse<String> units(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.COMPARE);
        return Answers.show(request, "compare/units", units(frame));
    }

    private UnitsPage units(Frame frame) {
        String indicator = frame.here().first("indicator").strip();
        String year = frame.here().first("year").strip();
        UnitsPage nothing = new UnitsPage(frame, indicator, year, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, true, false, Optional.empty());
        if (!nothing.isAsked()) {
            return nothing;
        }
        try {
            return new UnitViews(frame).page(units.compare(UnitQuestion.of(frame.here().query())));
        } catch (SearchDown _) {
            return new UnitsPage(frame, indicator, year, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, true, true, Optional.empty());
        } catch (Refused e) {
            return new UnitsPage(frame, indicator, year, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, true, false, Optional.of(said(frame, e)));
        }
    }

    private static String said(Frame frame, Refused e) {
        return ProblemWords.in(frame.words().locale()).say(e.problem().key() + ".detail", e.problem().args());
    }

    @Post("/links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> join(@Body Map<String, String> fields) {
        String unit = fields.getOrDefault("unit", "").strip();
        String left = fields.getOrDefault("left", "").strip();
        String right = fields.getOrDefault("right", "").strip();
        if (unit.isEmpty() || left.isEmpty() || right.isEmpty()) {
            throw Refused.of(400, "compare.names-missing");
        }
        years.decide(unit, new Links.Link(left, right, fields.getOrDefault("joined", "").equals("true")));
        return Answers.seeOther(Address.of("/compare").with("unit", unit).with("project", fields.getOrDefault("project", "")).toString());
    }
}
