package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.lookup.Dossiers;
import org.kanhe.server.lookup.NameLists;
import org.kanhe.server.lookup.NameLists.Listed;
import org.kanhe.server.lookup.NameLists.Named;
import org.kanhe.server.lookup.NameLists.Order;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.web.Refused;

/// Units and projects: the lists, and everything known about one.
@Controller("/api/v1")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DossierApiController {
    private static final int LARGEST = 500;
    private static final int DEEPEST = 100_000;

    private final Dossiers dossiers;
    private final NameLists lists;

    DossierApiController(Dossiers dossiers, NameLists lists) {
        this.dossiers = dossiers;
        this.lists = lists;
    }

    @Operation(operationId = "listUnits", summary = "Units of the archive", description = "q: a part of the name, or first letters of its pinyin. sort: reports (most first) or name. page from 1, size 1 to 500.")
    @Get("/units")
    Map<String, @Nullable Object> units(HttpRequest<?> request) {
        return list(request, Subject.UNIT);
    }

    @Operation(operationId = "listProjects", summary = "Projects of the archive, those of different years together", description = "Parameters as for /units.")
    @Get("/projects")
    Map<String, @Nullable Object> projects(HttpRequest<?> request) {
        return list(request, Subject.PROJECT);
    }

    @Operation(operationId = "getUnit", summary = "Everything known about one unit over the years", description = "Amounts in 10,000 yuan, rates in percent.")
    @Get("/units/{name}")
    Map<String, @Nullable Object> unit(String name) {
        return one(Subject.UNIT, name, Optional.empty());
    }

    @Operation(operationId = "getProject", summary = "Everything known about one project over the years", description = "unit: only the reports of this unit. A year in the name makes no other project.")
    @Get("/projects/{name}")
    Map<String, @Nullable Object> project(String name, @QueryValue(defaultValue = "") String unit) {
        return one(Subject.PROJECT, name, Optional.of(unit).filter(u -> !u.isBlank()));
    }

    private Map<String, @Nullable Object> one(Subject subject, String name, Optional<String> unit) {
        return dossiers.find(subject, name, unit).map(DossierWire::of).orElseThrow(() -> Refused.of(404, subject == Subject.UNIT ? "no-unit" : "no-project", name));
    }

    private Map<String, @Nullable Object> list(HttpRequest<?> request, Subject subject) {
        int page = ListParameters.number(request.getParameters(), "page", 1);
        int size = ListParameters.number(request.getParameters(), "size", 20);
        if (size < 1 || size > LARGEST) {
            throw Refused.of(400, "search.bad-size", String.valueOf(size), String.valueOf(LARGEST)).with("field", "size");
        } else if (page < 1 || page > DEEPEST) {
            throw Refused.of(400, "search.bad-page", String.valueOf(page), String.valueOf(DEEPEST)).with("field", "page");
        }
        String sort = ListParameters.text(request.getParameters(), "sort");
        if (!List.of("", "reports", "name").contains(sort)) {
            throw Refused.of(400, "search.unknown-sort", sort).with("field", "sort");
        }
        Listed listed = lists.list(subject, ListParameters.text(request.getParameters(), "q"), sort.equals("name") ? Order.NAME : Order.REPORTS, page, size);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", listed.total());
        tree.put("page", page);
        tree.put("size", size);
        tree.put("whole", listed.whole());
        tree.put("items", listed.items().stream().map(named -> wire(subject, named)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> wire(Subject subject, Named named) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", named.name());
        tree.put("reports", named.reports());
        tree.put("firstYear", named.first().orElse(null));
        tree.put("lastYear", named.last().orElse(null));
        tree.put(subject.other().path(), named.partners());
        tree.put("findings", named.findings());
        return tree;
    }
}
