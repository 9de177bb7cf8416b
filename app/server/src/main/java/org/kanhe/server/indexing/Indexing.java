package org.kanhe.server.indexing;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.IndexedSubmission;
import org.kanhe.search.ReportIndex;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.engine.WorkPermits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts files into the index and never lets the index stop anything: what it does not take now it gets later.
@Singleton
public final class Indexing {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final SearchEngine engine;
    private final WorkPermits permits;
    private volatile Consumer<SourceId> onMissed = _ -> {};

    Indexing(SearchEngine engine, WorkPermits permits) {
        this.engine = engine;
        this.permits = permits;
    }

    /// Told of every file the index does not hold although it should.
    void onMissed(Consumer<SourceId> told) {
        onMissed = told;
    }

    /// Puts a submission.
    ///
    /// While it waits for the index, other files may be read: what is put meanwhile shares the requests.
    ///
    /// @return whether the index holds it now; when not, the caller records that and [IndexCatchUp] puts it in later
    public boolean put(IndexedSubmission submission) {
        permits.handBack();
        boolean indexed = engine.findIndex().map(index -> tryPut(index, submission)).orElse(false);
        if (!indexed) {
            onMissed.accept(submission.file().id());
        }
        return indexed;
    }

    /// Takes a file out that has nothing to be found any more.
    ///
    /// @return whether the index is without it now; when not, [IndexCatchUp] takes it out later
    public boolean remove(SourceId id) {
        boolean removed = engine.findIndex().map(index -> tryRemove(index, id)).orElse(false);
        if (!removed) {
            onMissed.accept(id);
        }
        return removed;
    }

    private static boolean tryRemove(ReportIndex index, SourceId id) {
        try {
            index.remove(id);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Not taken out of the index for now: {} ({})", id, e.getClass().getSimpleName());
            return false;
        }
    }

    private static boolean tryPut(ReportIndex index, IndexedSubmission submission) {
        try {
            index.put(submission);
            return true;
        } catch (RuntimeException e) {
            // Only the kind of failure: the engine's messages may quote the document
            LOG.warn("Not indexed for now: {} ({})", submission.file().id(), e.getClass().getSimpleName());
            return false;
        }
    }
}
