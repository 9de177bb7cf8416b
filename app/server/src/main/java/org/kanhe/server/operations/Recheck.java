package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.server.indexing.Indexing;
import org.kanhe.server.indexing.Submissions;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Versions;

/// Judges every stored reading anew. Decisions stay with their findings.
@Singleton
final class Recheck {
    private final EveryFile files;
    private final ReportStore store;
    private final Checker checker;
    private final Submissions submissions;
    private final Indexing indexing;

    Recheck(EveryFile files, ReportStore store, Checker checker, Submissions submissions, Indexing indexing) {
        this.files = files;
        this.store = store;
        this.checker = checker;
        this.submissions = submissions;
        this.indexing = indexing;
    }

    void run(Progress progress) {
        files.go(progress, file -> store.findReading(file.id()).ifPresent(reading -> check(file, reading)));
    }

    private void check(FileRecord file, Reading reading) {
        List<Verdict> verdicts = checker.check(new Submission(file.source(), reading.reports()));
        store.saveVerdicts(file.id(), verdicts);
        int findings = verdicts.stream().mapToInt(v -> v.findings().size()).sum();
        Versions versions = new Versions(file.versions().reader(), file.versions().layouts(), RuleCatalogue.VERSION);
        FileRecord checked = new FileRecord(file.id(), file.name(), file.size(), file.mediaType(), file.state(), file.reason(), file.reports(), findings,
                versions, false, file.received(), Instant.now());
        store.saveFile(checked.withIndexed(indexing.put(submissions.of(file.source(), reading, verdicts))));
    }
}
