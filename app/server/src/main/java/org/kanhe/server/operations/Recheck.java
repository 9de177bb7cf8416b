package org.kanhe.server.operations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.server.archive.ArchiveCheck;
import org.kanhe.server.indexing.Indexing;
import org.kanhe.server.indexing.Submissions;
import org.kanhe.server.ruling.RuleBook;
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
    private final ArchiveCheck archive;
    private final RuleBook book;

    Recheck(EveryFile files, ReportStore store, Checker checker, Submissions submissions, Indexing indexing, ArchiveCheck archive, RuleBook book) {
        this.files = files;
        this.store = store;
        this.checker = checker;
        this.submissions = submissions;
        this.indexing = indexing;
        this.archive = archive;
        this.book = book;
    }

    /// Judges what an older catalogue, other profiles or other checks of one's own judged. What the archive said of a file
    /// stands where that is not touched by the change.
    void run(Progress progress) {
        files.go(progress, this::isStale, file -> store.findReading(file.id()).ifPresent(reading -> check(file, reading, file.versions().archive().filter(book.archiveVersion()::equals))));
    }

    /// Judges everything there is.
    void run(Progress progress, Predicate<FileRecord> open) {
        files.go(progress, open, file -> store.findReading(file.id()).ifPresent(reading -> check(file, reading, Optional.empty())));
    }

    /// Whether a file was judged by something else than what is in force.
    boolean isStale(FileRecord file) {
        return file.reports() > 0 && !file.versions().catalogue().equals(book.version());
    }

    private void check(FileRecord file, Reading reading, Optional<String> heldAgainstArchive) {
        // What the archive said of it stands until it is held against the archive anew
        String version = book.version();
        List<Verdict> verdicts = checker.joined(checker.check(new Submission(file.source(), reading.reports())), store.findVerdicts(file.id()));
        store.saveVerdicts(file.id(), verdicts);
        int findings = verdicts.stream().mapToInt(v -> v.findings().size()).sum();
        Versions versions = new Versions(file.versions().reader(), file.versions().layouts(), version, heldAgainstArchive);
        FileRecord checked = new FileRecord(file.id(), file.name(), file.size(), file.mediaType(), file.state(), file.reason(), file.detail(), file.reports(), findings,
                versions, false, file.received(), Instant.now());
        FileRecord last = checked.withIndexed(indexing.put(submissions.of(file.source(), reading, verdicts)));
        store.saveFile(last);
        archive.add(last);
    }
}
