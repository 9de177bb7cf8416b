package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.IndexedSubmission;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.Submissions;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds the index against the store, entry by entry and field by field, and puts right what differs; takes out what no
/// file of the store accounts for.
@Singleton
final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

    private final EveryFile files;
    private final ReportStore store;
    private final Submissions submissions;
    private final SearchEngine engine;
    private final FileLocks locks;

    Audit(EveryFile files, ReportStore store, Submissions submissions, SearchEngine engine, FileLocks locks) {
        this.files = files;
        this.store = store;
        this.submissions = submissions;
        this.engine = engine;
        this.locks = locks;
    }

    void run(Progress progress) {
        try {
            ReportIndex index = engine.index();
            index.refresh();
            files.go(progress, file -> audit(index, file, progress));
            // What is left names files the store does not have, or has nothing to show of
            index.sources().forEach(source -> locks.holding(source, () -> {
                purgeUnaccounted(index, source, progress);
                return true;
            }));
            index.refresh();
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine went away during the audit", e);
        }
    }

    private void audit(ReportIndex index, FileRecord file, Progress progress) {
        submissions.stored(file).filter(expected -> differs(index, expected)).ifPresent(expected -> {
            index.repair(expected);
            store.saveFile(file.withIndexed(true));
            LOG.warn("The index differed from the store on {} and was put right", file.id());
            progress.repaired();
        });
    }

    /// What was written since the last refresh is not searchable yet: only what differs after another one is wrong.
    private static boolean differs(ReportIndex index, IndexedSubmission expected) {
        if (index.drift(expected).isNone()) {
            return false;
        }
        index.refresh();
        return !index.drift(expected).isNone();
    }

    private void purgeUnaccounted(ReportIndex index, SourceId source, Progress progress) {
        Optional<FileRecord> file = store.findFile(source);
        boolean coming = file.filter(f -> !f.state().isFinal()).isPresent();
        if (!coming && file.flatMap(submissions::stored).isEmpty()) {
            index.purge(source);
            LOG.warn("The index held {} although the store does not", source);
            progress.repaired();
        }
    }
}
