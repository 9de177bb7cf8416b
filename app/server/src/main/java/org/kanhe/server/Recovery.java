package org.kanhe.server;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.archive.ArchiveCheck;
import org.kanhe.server.imports.Failed;
import org.kanhe.server.imports.Imports;
import org.kanhe.server.indexing.IndexCatchUp;
import org.kanhe.server.operations.IndexAudit;
import org.kanhe.server.operations.Operations;
import org.kanhe.server.review.BulkReview;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.saved.Alerts;
import org.kanhe.server.words.WordListStore;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// Finishes at the start whatever an earlier life of the service left open.
@Singleton
final class Recovery {
    private final ReportStore store;
    private final Imports imports;
    private final IndexCatchUp catchUp;
    private final IndexAudit audit;
    private final WordListStore words;
    private final ArchiveCheck archive;
    private final Alerts alerts;
    private final RuleBook book;
    private final Operations operations;
    private final BulkReview bulk;

    Recovery(ReportStore store, Imports imports, IndexCatchUp catchUp, IndexAudit audit, WordListStore words, ArchiveCheck archive, Alerts alerts, RuleBook book,
            Operations operations, BulkReview bulk) {
        this.store = store;
        this.imports = imports;
        this.catchUp = catchUp;
        this.audit = audit;
        this.words = words;
        this.archive = archive;
        this.alerts = alerts;
        this.book = book;
        this.operations = operations;
        this.bulk = bulk;
    }

    /// Open imports go on, files that never came to an end are begun again, files the index lacks are put in,
    /// files never held against the rest are, what ran over the whole archive goes on, and batches of decisions say how far
    /// they came. Looking through the archive takes a while, so it is done beside the first requests.
    void begin() {
        words.begin();
        Set<SourceId> inHand = imports.resume();
        catchUp.start();
        archive.start();
        alerts.resume();
        operations.resume();
        bulk.settle();
        Thread.ofVirtual().name("recovery").start(() -> look(inHand));
    }

    private void look(Set<SourceId> inHand) {
        List<FileRecord> left = new ArrayList<>();
        long[] indexedReports = {0};
        long[] stale = {0};
        store.forEachFile(file -> {
            archive.add(file);
            stale[0] += file.reports() > 0 && !file.versions().catalogue().equals(book.version()) ? 1 : 0;
            if (!file.state().isFinal() || Failed.mayHelp(file)) {
                left.add(file);
            } else if (!file.indexed()) {
                catchUp.add(file.id());
            } else {
                indexedReports[0] += file.reports();
            }
        });
        left.removeIf(file -> inHand.contains(file.id()));
        if (!left.isEmpty()) {
            imports.finish(left);
        }
        if (stale[0] > 0) {
            // Judged by an older catalogue, or by profiles or checks that were changed just before the end
            operations.recheckStale();
        }
        audit.expect(indexedReports[0]);
    }
}
