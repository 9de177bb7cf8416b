package org.kanhe.server.imports;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.server.archive.ArchiveCheck;
import org.kanhe.server.correction.CorrectedReading;
import org.kanhe.server.indexing.Indexing;
import org.kanhe.server.indexing.Submissions;
import org.kanhe.store.CorrectionStory;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.store.FileRecord;
import org.kanhe.store.FileState;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Versions;

/// The path of one file, from its original, which is already durably kept, to a final state. Read this first.
///
/// Everything before the last step can be done again with the same result, so a service that dies anywhere on the way
/// finds the file in state RECEIVED and runs the whole path once more.
@Singleton
public final class ReportImport {
    private final FileReaders readers;
    private final FormLayouts layouts;
    private final Checker checker;
    private final ReportStore store;
    private final Submissions submissions;
    private final Indexing indexing;
    private final ArchiveCheck archive;
    private final RuleBook book;

    ReportImport(FileReaders readers, FormLayouts layouts, Checker checker, ReportStore store, Submissions submissions, Indexing indexing, ArchiveCheck archive,
            RuleBook book) {
        this.readers = readers;
        this.layouts = layouts;
        this.checker = checker;
        this.store = store;
        this.submissions = submissions;
        this.indexing = indexing;
        this.archive = archive;
        this.book = book;
    }

    /// Reads, recognises, checks, saves and indexes one file.
    ///
    /// @param received what is known of it
    /// @param original its bytes
    /// @return what became of it, as saved; not indexed when the search engine is away
    public FileRecord run(FileRecord received, Path original) {
        return switch (readers.read(received.name(), original)) {
            case ReadOutcome.Unreadable unreadable -> refuse(received, unreadable);
            case ReadOutcome.Read read -> take(received, read.document());
        };
    }

    private FileRecord refuse(FileRecord received, ReadOutcome.Unreadable unreadable) {
        FileRecord refused = finished(received, unreadable.source(), FileState.UNREADABLE, unreadable.reason().code(), Optional.of(unreadable.detail()), 0, 0, Versions.none());
        // A file that was readable once may still be in the index
        FileRecord last = refused.withIndexed(indexing.remove(received.id()));
        store.saveFile(last);
        return last;
    }

    private FileRecord take(FileRecord received, Document document) {
        SourceFile source = document.source();
        store.saveDocument(source.id(), document);
        Reading reading = corrected(source.id(), document);
        store.saveReading(source.id(), reading);
        String version = book.version();
        List<Verdict> checked = checker.check(new Submission(source, reading.reports()));
        // What the archive said of it stands until it is held against the archive anew
        List<Verdict> before = store.findVerdicts(source.id());
        List<Verdict> verdicts = before.isEmpty() ? checked : checker.joined(checked, before);
        store.saveVerdicts(source.id(), verdicts);

        Versions versions = new Versions(document.reader(), FormLayouts.VERSION, version);
        int findings = verdicts.stream().mapToInt(v -> v.findings().size()).sum();
        FileRecord taken = finished(received, source, stateOf(reading), "", Optional.empty(), reading.reports().size(), findings, versions);
        FileRecord last = taken.withIndexed(indexing.put(submissions.of(source, reading, verdicts)));
        store.saveFile(last);
        archive.add(last);
        return last;
    }

    /// Types, checks, saves and indexes a file that was read before, with what people corrected since.
    ///
    /// @param document as read, uncorrected
    FileRecord again(FileRecord file, Document document) {
        return take(file, document);
    }

    /// What people put right survives every rereading; what fits nowhere any more is kept and says so.
    private Reading corrected(SourceId id, Document document) {
        CorrectionStory story = store.corrections(id);
        CorrectedReading corrected = CorrectedReading.of(document, story.corrections(), layouts);
        if (!corrected.corrections().equals(story.corrections())) {
            store.saveCorrections(id, story.next(corrected.corrections()));
        }
        return corrected.reading();
    }

    private static FileState stateOf(Reading reading) {
        boolean known = reading.reports().stream().anyMatch(r -> r.kind() != ReportKind.UNRECOGNIZED);
        return known ? FileState.READ : FileState.UNRECOGNIZED;
    }

    private static FileRecord finished(FileRecord received, SourceFile source, FileState state, String reason, Optional<String> detail, int reports, int findings, Versions versions) {
        return new FileRecord(received.id(), received.name(), source.size(), source.mediaType(), state, reason, detail, reports, findings, versions, false,
                received.received(), Instant.now());
    }
}
