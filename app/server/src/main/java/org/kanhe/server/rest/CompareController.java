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

    CompareController(YearComparisons years, UnitComparisons units) {
        this.years = years;
        this.units = units;
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

    @Operation(operationId = "compareUnits", summary = "One indicator across units",
            description = "Parameters: indicator, year, `with` and `without` (names taken in or left out, repeatable), and filters of /indicators such as region.")
    @Get("/units")
    Map<String, @Nullable Object> units(HttpRequest<?> request) {
        UnitComparisons.Answer answer = units.compare(UnitQuestion.of(parameters(request)));
        Map<String, @Nullable Object> tree = CompareWire.of(answer.comparison(), answer.question().year());
        tree.put("names", answer.names().stream().map(CompareController::name).toList());
        tree.put("complete", answer.complete());
        return tree;
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
