package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.OverviewRow;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.web.Refused;

/// The archive in numbers.
@Controller("/api/v1/overview")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {
    private final Archive archive;

    OverviewController(Archive archive) {
        this.archive = archive;
    }

    @Operation(operationId = "overview", summary = "The archive by unit or year",
            description = "by=unit (default) or year; q and filters as for /reports. Reports read, doubtful fields, findings by severity and status, reports with a total score and those with full marks.")
    @Get
    Map<String, @Nullable Object> overview(HttpRequest<?> request) {
        String by = Optional.ofNullable(request.getParameters().get("by")).orElse("unit");
        if (!by.equals("unit") && !by.equals("year")) {
            throw Refused.of(400, "bad-format", by).with("field", "by");
        }
        List<OverviewRow> rows = archive.overview(ListParameters.of(request, "by"), by);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("by", by);
        tree.put("total", rows.size());
        List<Map<String, @Nullable Object>> items = rows.stream().map(OverviewController::row).toList();
        tree.put("items", items);
        return tree;
    }

    private static Map<String, @Nullable Object> row(OverviewRow row) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", row.value());
        tree.put("reports", row.reports());
        tree.put("doubtful", row.doubtful());
        tree.put("doubtfulReports", row.doubtfulReports());
        tree.put("scored", row.scored());
        tree.put("fullMarks", row.full());
        tree.put("findings", row.findings());
        tree.put("severity", row.severities());
        tree.put("status", row.statuses());
        tree.put("decided", row.decided());
        tree.put("open", row.status("open"));
        return tree;
    }
}
