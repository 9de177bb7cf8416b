package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
        go(progress, _ -> true, each);
    }

    /// @param open what is left to do; other files count as done
    void go(Progress progress, Predicate<FileRecord> open, Consumer<FileRecord> each) {
        List<SourceId> ids = new ArrayList<>();
        int[] done = {0};
        store.forEachFile(file -> {
            if (open.test(file)) {
                ids.add(file.id());
            } else {
                done[0]++;
            }
        });
        progress.total(ids.size() + done[0], done[0]);
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
