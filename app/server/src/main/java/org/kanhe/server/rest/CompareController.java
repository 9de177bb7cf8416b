package org.kanhe.server.rest;

import org.jspecify.annotations.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.compare.Links;
import org.kanhe.core.wire.CompareWire;
import org.kanhe.core.wire.ScorecardWire;
import org.kanhe.core.wire.WholeWire;
import org.kanhe.server.compare.Scorecards;
import org.kanhe.server.compare.UnitComparisons;
import org.kanhe.server.compare.UnitQuestion;
import org.kanhe.server.compare.YearComparisons;
import org.kanhe.server.web.Refused;

/// Comparisons.
@Controller("/api/v1/compare")
@Tag(name = "compare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareController {
    private final YearComparisons years;
    private final UnitComparisons units;
    private final Scorecards cards;

    CompareController(YearComparisons years, UnitComparisons units, Scorecards cards) {
        this.years = years;
        this.units = units;
        this.cards = cards;
    }

    /// Two names of one unit, and whether they are one indicator or project.
    @Serdeable
    record Joint(String unit, String left, String right, boolean joined) {}

    @Operation(operationId = "compareYears", summary = "Indicators of a unit or project over the years",
            description = "Rows of different years are aligned one to one; `confidence` is that of the alignment, `changes` say what moved from year to year.")
    @Get("/years")
    Map<String, @Nullable Object> years(@QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "") String project) {
        return CompareWire.of(years.years(unit.strip(), project.strip()), project.strip());
    }

    @Operation(operationId = "compareDeclaration", summary = "Declared targets beside evaluated ones of the same project and year")
    @Get("/declaration")
    Map<String, @Nullable Object> declaration(@QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "") String project, @QueryValue int year) {
        return CompareWire.of(years.declaration(unit.strip(), project.strip(), year));
    }

    @Operation(operationId = "compareDepartment", summary = "Money of a department beside that of its projects",
            description = "`sums`: project spending on the form of the department or in its base data beside the sum of the project forms, gap = sum - whole. `pairs`: lines of base data beside the form of the project of that name, gap = form - base data. Amounts in 10,000 yuan.")
    @Get("/department")
    Map<String, @Nullable Object> department(@QueryValue(defaultValue = "") String unit, @QueryValue int year) {
        return WholeWire.of(unit.strip(), years.whole(unit.strip(), year));
    }

    @Operation(operationId = "compareUnits", summary = "One indicator across units",
            description = "Parameters: indicator, year (repeatable; also a range such as 2020..2022), `with` and `without` (names taken in or left out, repeatable), `level` (province prefecture county township unknown) and `type` (town school hospital court party company office service other) of the unit, and filters of /indicators such as region. `byYear`, `byLevel`, `byType`: the same in parts; `sameTargets`: targets several units promise word for word.")
    @Get("/units")
    Map<String, @Nullable Object> units(HttpRequest<?> request) {
        UnitComparisons.Answer answer = units.compare(UnitQuestion.of(parameters(request)));
        Map<String, @Nullable Object> tree = CompareWire.of(answer.comparison(), answer.question().onlyYear());
        tree.put("names", answer.names().stream().map(CompareController::name).toList());
        tree.put("complete", answer.complete());
        return tree;
    }

    @Operation(operationId = "scorecard", summary = "How a unit fills its forms, beside its peers",
            description = "Shares of its indicator rows of the year in percent: full-marks, over-achieved (120 % of the target or more), unchanged-targets (against the year before), late-reasons (reasons that blame lateness), doubtful-readings. Peers are units of the same level and sort with rows in the year; shares of fewer than three rows are left out of their spread.")
    @Get("/scorecard")
    Map<String, @Nullable Object> scorecard(@QueryValue(defaultValue = "") String unit, @QueryValue int year) {
        Scorecards.Card card = cards.of(unit.strip(), year);
        return ScorecardWire.of(card.own(), card.sort(), card.year(), card.peers(), card.spreads(), card.complete());
    }

    @Operation(operationId = "joinNames", summary = "Say that two names of a unit are one indicator or project, or that they are two")
    @Post("/links")
    HttpResponse<?> join(@Body Joint joint) {
        if (joint.unit().isBlank() || joint.left().isBlank() || joint.right().isBlank()) {
            throw Refused.of(400, "compare.names-missing");
        }
        years.decide(joint.unit(), new Links.Link(joint.left(), joint.right(), joint.joined()));
        return HttpResponse.noContent();
    }

    private static Map<String, List<String>> parameters(HttpRequest<?> request) {
        return request.getParameters().asMap();
    }

    private static Map<String, Object> name(UnitComparisons.NameFound found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", found.name());
        tree.put("rows", found.rows());
        tree.put("likeness", BigDecimal.valueOf(found.likeness()).setScale(2, RoundingMode.HALF_UP));
        tree.put("included", found.included());
        return tree;
    }
}
