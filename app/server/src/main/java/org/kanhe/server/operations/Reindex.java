package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import org.kanhe.search.Rebuild;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.Submissions;

/// Builds the search index anew from the store, beside the one in use, and switches when it is whole. The rebuild is begun
/// before the files are listed, so that a file taken in meanwhile is in the list or put by its own import.
@Singleton
final class Reindex {
    private final EveryFile files;
    private final Submissions submissions;
    private final SearchEngine engine;

    Reindex(EveryFile files, Submissions submissions, SearchEngine engine) {
        this.files = files;
        this.submissions = submissions;
        this.engine = engine;
    }

    void run(Progress progress) {
        try (Rebuild rebuild = engine.index().rebuild()) {
            files.go(progress, file -> submissions.stored(file).ifPresent(rebuild::put));
            if (progress.now().failed() > 0) {
                throw new IllegalStateException(progress.now().failed() + " files are missing in the new index; the old one stays in use");
            }
            rebuild.finish();
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine went away during the rebuild", e);
        }
    }
}
