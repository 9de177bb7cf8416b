package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.kanhe.server.imports.ItemWork;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// Reads every original anew, by the whole path of an import, and tells what changed by it.
@Singleton
final class Reread {
    private final EveryFile files;
    private final ItemWork work;
    private final ReportStore store;

    Reread(EveryFile files, ItemWork work, ReportStore store) {
        this.files = files;
        this.work = work;
        this.store = store;
    }

    void run(Progress progress, Predicate<FileRecord> open) {
        files.go(progress, open, file -> {
            FileSnapshot before = FileSnapshot.of(file, store);
            work.again(file);
            store.findFile(file.id()).ifPresent(again -> progress.changed(FileChange.between(before, FileSnapshot.of(again, store))));
        });
    }
}
