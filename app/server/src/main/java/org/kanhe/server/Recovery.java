package org.kanhe.server;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.imports.Imports;
import org.kanhe.server.operations.IndexAudit;
import org.kanhe.server.indexing.IndexCatchUp;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// Finishes at the start whatever an earlier life of the service left open.
@Singleton
final class Recovery {
    private final ReportStore store;
    private final Imports imports;
    private final IndexCatchUp catchUp;
    private final IndexAudit audit;

    Recovery(ReportStore store, Imports imports, IndexCatchUp catchUp, IndexAudit audit) {
        this.store = store;
        this.imports = imports;
        this.catchUp = catchUp;
        this.audit = audit;
    }

    /// Open imports go on, files that never came to an end are begun again, files the index lacks are put in. Looking
    /// through the archive takes a while, so it is done beside the first requests.
    void begin() {
        Set<SourceId> inHand = imports.resume();
        catchUp.start();
        Thread.ofVirtual().name("recovery").start(() -> look(inHand));
    }

    private void look(Set<SourceId> inHand) {
        List<FileRecord> left = new ArrayList<>();
        long[] indexedReports = {0};
        store.forEachFile(file -> {
            if (!file.state().isFinal()) {
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
        audit.expect(indexedReports[0]);
    }
}
