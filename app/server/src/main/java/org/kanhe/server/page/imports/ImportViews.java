package org.kanhe.server.page.imports;

import java.util.Comparator;
import java.util.List;
import org.kanhe.server.imports.ImportProgress;
import org.kanhe.server.imports.ItemOutcome;
import org.kanhe.server.imports.ItemProgress;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.imports.ImportPage.Item;
import org.kanhe.server.page.imports.ImportsPage.Past;

/// Imports as people look at them: what went wrong first.
final class ImportViews {
    /// Rows drawn unless all are asked for; a folder may hold thousands.
    static final int ROWS = 300;

    private ImportViews() {}

    static ImportsPage all(Frame frame, List<ImportProgress> recent) {
        return new ImportsPage(frame, recent.stream().map(p -> new Past("/imports/" + p.id(), frame.words().time(p.started()), p.total(), p.done(), p.failed(), p.findings(), isRunning(p))).toList());
    }

    static ImportPage one(Frame frame, ImportProgress p, boolean everyRow) {
        List<ItemProgress> sorted = p.items().stream().sorted(Comparator.comparingInt(ImportViews::rank)).toList();
        List<Item> rows = sorted.stream().limit(everyRow ? Long.MAX_VALUE : ROWS).map(i -> item(frame.words(), i)).toList();
        boolean retryable = p.items().stream().anyMatch(i -> i.isFailure() && i.id().isPresent());
        int reports = p.items().stream().mapToInt(ItemProgress::reports).sum();
        return new ImportPage(frame, p.id(), frame.words().time(p.started()), isRunning(p), p.total(), p.done(), p.failed(), p.findings(), reports, retryable, rows, p.total() - rows.size());
    }

    private static boolean isRunning(ImportProgress p) {
        return switch (p.state()) {
            case RUNNING -> true;
            case DONE -> false;
        };
    }

    private static int rank(ItemProgress item) {
        return item.outcome().map(o -> switch (o) {
            case UNREADABLE, FAILED -> 0;
            case UNRECOGNIZED -> 1;
            case READ, UNCHANGED, ARCHIVE -> 2;
        }).orElse(3);
    }

    private static Item item(Words words, ItemProgress item) {
        String outcome = item.outcome().map(ItemOutcome::code).orElse("open");
        String href = item.reports() > 0 ? item.id().map(id -> "/reports/" + id.sha256() + "-0").orElse("") : "";
        String reason = item.reason().isEmpty() ? "" : words.sayOr("reason." + item.reason(), item.reason());
        String remedy = item.reason().isEmpty() ? "" : words.sayOr("reason." + item.reason() + ".remedy", "");
        return new Item(item.file(), href, outcome, reason, remedy, item.detail().orElse(""), item.reports(), item.findings());
    }
}
