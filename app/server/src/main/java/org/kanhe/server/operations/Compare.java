package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.server.archive.ArchiveCheck;
import org.kanhe.server.reuse.ReuseWork;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// Compares the whole archive for copied text, by the wording of the archive as it is now, and judges every file by it.
@Singleton
final class Compare {
    private static final int FILES_AT_ONCE = 50;

    private final EveryFile files;
    private final ReportStore store;
    private final ReuseWork reuse;
    private final ArchiveCheck archive;

    Compare(EveryFile files, ReportStore store, ReuseWork reuse, ArchiveCheck archive) {
        this.files = files;
        this.store = store;
        this.reuse = reuse;
        this.archive = archive;
    }

    void run(Progress progress) {
        reuse.recount();
        List<FileRecord> batch = new ArrayList<>();
        store.forEachFile(file -> {
            if (file.state().isFinal() && file.reports() > 0) {
                batch.add(file);
            }
            if (batch.size() == FILES_AT_ONCE) {
                reuse.compare(List.copyOf(batch));
                batch.clear();
            }
        });
        reuse.compare(List.copyOf(batch));
        files.go(progress, file -> archive.again(file.id()));
    }
}
