package org.kanhe.server.indexing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;
import org.kanhe.search.IndexedSubmission;
import org.kanhe.store.FileRecord;
import org.kanhe.store.FileState;
import org.kanhe.store.ReportStore;

/// What the index is told of a file, put together from the store.
@Singleton
public final class Submissions {
    private final ReportStore store;

    Submissions(ReportStore store) {
        this.store = store;
    }

    /// With the decisions that stand on its findings: a finding keeps its identity when a file is checked again.
    public IndexedSubmission of(SourceFile file, Reading reading, List<Verdict> verdicts) {
        List<String> findings = verdicts.stream().flatMap(v -> v.findings().stream()).map(Finding::id).toList();
        return new IndexedSubmission(file, reading, verdicts, store.decisions(findings));
    }

    /// As it is stored; empty for a file that has nothing to be found, such as one that can be read no more.
    public Optional<IndexedSubmission> stored(FileRecord file) {
        boolean read = file.state() == FileState.READ || file.state() == FileState.UNRECOGNIZED;
        return !read ? Optional.empty() : store.findReading(file.id()).map(reading -> of(file.source(), reading, store.findVerdicts(file.id())));
    }
}
