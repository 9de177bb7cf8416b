package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.imports.ImportProgress;
import org.kanhe.server.imports.ItemOutcome;
import org.kanhe.server.imports.ItemProgress;

/// An import as published.
final class ImportWire {
    private ImportWire() {}

    static Map<String, @Nullable Object> of(ImportProgress progress) {
        Map<String, @Nullable Object> tree = summary(progress);
        tree.put("items", progress.items().stream().map(ImportWire::item).toList());
        return tree;
    }

    /// Without the items.
    static Map<String, @Nullable Object> summary(ImportProgress progress) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", progress.id());
        tree.put("started", progress.started().toString());
        tree.put("state", progress.state().code());
        tree.put("total", progress.total());
        tree.put("done", progress.done());
        tree.put("failed", progress.failed());
        tree.put("findings", progress.findings());
        return tree;
    }

    private static Map<String, @Nullable Object> item(ItemProgress item) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", item.file());
        tree.put("sha256", item.id().map(SourceId::sha256).orElse(null));
        tree.put("outcome", item.outcome().map(ItemOutcome::code).orElse(null));
        tree.put("reason", item.reason().isEmpty() ? null : item.reason());
        tree.put("detail", item.detail().orElse(null));
        tree.put("reports", item.id().stream().flatMap(id -> IntStream.range(0, item.reports()).mapToObj(n -> new ReportId(id, n).code())).toList());
        tree.put("findings", item.findings());
        return tree;
    }
}
