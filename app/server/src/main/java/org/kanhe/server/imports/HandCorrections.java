package org.kanhe.server.imports;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.server.correction.Proposal;
import org.kanhe.server.correction.Revision;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.store.CorrectionStory;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// People put right what was read. The original stays; the report is typed, checked and indexed anew with their words in
/// it, and so it is by every later reread.
@Singleton
public final class HandCorrections {
    private final ReportStore store;
    private final ReportImport reports;
    private final FormLayouts layouts;
    private final FileLocks locks;

    HandCorrections(ReportStore store, ReportImport reports, FormLayouts layouts, FileLocks locks) {
        this.store = store;
        this.reports = reports;
        this.layouts = layouts;
        this.locks = locks;
    }

    /// What came of correcting.
    public sealed interface Outcome {
        /// Done, and durable.
        record Done(CorrectionStory story) implements Outcome {}

        /// It cannot be done as asked.
        ///
        /// @param stands what stands at the place now, empty when nothing does
        record Objected(Proposal.Objection objection, String stands) implements Outcome {}

        /// No such report, or no such correction.
        record Missing() implements Outcome {}
    }

    public Outcome correct(ReportId id, Proposal proposal) {
        return revise(id, (document, story) -> switch (Revision.with(proposal, document, story, layouts)) {
            case Revision.Answer.Revised r -> new Outcome.Done(r.story());
            case Revision.Answer.Objected o -> new Outcome.Objected(o.objection(), o.stands());
        });
    }

    /// @param number of the correction in its file
    /// @param by     who takes it back
    public Outcome takeBack(ReportId id, int number, String by) {
        return revise(id, (document, story) -> Revision.without(number, by, document, story, layouts).<Outcome>map(Outcome.Done::new).orElseGet(Outcome.Missing::new));
    }

    /// What was read at a place or in a field, before any correction of it; empty when there is no such thing.
    public Optional<String> original(ReportId id, String path, Optional<Location> at) {
        return store.findDocument(id.source()).flatMap(d -> Revision.original(id.ordinal(), path, at, d, store.corrections(id.source()), layouts));
    }

    private Outcome revise(ReportId id, BiFunction<Document, CorrectionStory, Outcome> change) {
        return locks.holding(id.source(), () -> {
            Optional<FileRecord> file = store.findFile(id.source()).filter(f -> id.ordinal() < f.reports());
            Optional<Document> document = store.findDocument(id.source());
            if (file.isEmpty() || document.isEmpty()) {
                return new Outcome.Missing();
            }
            Outcome outcome = change.apply(document.get(), store.corrections(id.source()));
            return outcome instanceof Outcome.Done done ? apply(file.get(), document.get(), done.story()) : outcome;
        });
    }

    private Outcome apply(FileRecord file, Document document, CorrectionStory story) {
        // If we die before the reports are made anew, the next start finds an open file and makes them
        store.saveFile(FileRecord.received(file.id(), file.name(), file.size(), file.received()));
        if (!store.saveCorrections(file.id(), story)) {
            throw new IllegalStateException("the corrections of " + file.id() + " were changed by another service");
        }
        reports.again(file, document);
        return new Outcome.Done(store.corrections(file.id()));
    }
}
