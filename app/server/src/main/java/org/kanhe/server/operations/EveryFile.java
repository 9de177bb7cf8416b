package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes through every file that has come to an end, one after the other, each under its lock.
@Singleton
final class EveryFile {
    private static final Logger LOG = LoggerFactory.getLogger(EveryFile.class);

    private final ReportStore store;
    private final FileLocks locks;

    EveryFile(ReportStore store, FileLocks locks) {
        this.store = store;
        this.locks = locks;
    }

    /// One file's failure is counted and logged and does not stop the rest; without the search engine there is no going on.
    void go(Progress progress, Consumer<FileRecord> each) {
        List<SourceId> ids = new ArrayList<>();
        store.forEachFile(file -> ids.add(file.id()));
        progress.total(ids.size());
        for (SourceId id : ids) {
            progress.step(locks.holding(id, () -> one(id, each)));
        }
    }

    private boolean one(SourceId id, Consumer<FileRecord> each) {
        try {
            store.findFile(id).filter(f -> f.state().isFinal()).ifPresent(each);
            return true;
        } catch (SearchDown e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("File {} failed: {}", id, e.getClass().getName());
            return false;
        }
    }
}
