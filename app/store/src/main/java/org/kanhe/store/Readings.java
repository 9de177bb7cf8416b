package org.kanhe.store;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.store.bson.BsonShape;

/// Readings: one document per report, and one per file that says which reports it holds, with the notes.
///
/// A file that is read again gets new report documents first, then its entry names them, then the old ones go. So a
/// reader, or a crash, sees the old reading or the new one and never some of each.
final class Readings {
    private static final BsonShape<Report> REPORT = BsonShape.of(Report.class);
    private static final BsonShape<Notes> NOTES = BsonShape.of(Notes.class);
    private static final int TRIES = 5;
    private static final int STRIPES = 64;

    /// The notes of a file, as stored.
    record Notes(List<ReadingNote> notes) {
        Notes {
            notes = List.copyOf(notes);
        }
    }

    /// Which report documents make up the reading.
    private record Entry(SourceId source, long generation, int reports, Document stored) {
        List<String> ids() {
            return IntStream.range(0, reports).mapToObj(this::id).toList();
        }

        String id(int ordinal) {
            return new ReportId(source, ordinal).code() + "." + generation;
        }
    }

    private final Payloads entries;
    private final Payloads reports;
    private final List<Object> stripes = IntStream.range(0, STRIPES).mapToObj(_ -> new Object()).toList();

    Readings(MongoDatabase database) {
        entries = Payloads.beforehand(database, "readings");
        reports = Payloads.beforehand(database, "reports");
    }

    void save(SourceId source, Reading reading) {
        synchronized (stripes.get(Math.floorMod(source.hashCode(), STRIPES))) {
            Optional<Entry> before = entry(source);
            Document stored = new Document("_id", source.sha256());
            Entry now = new Entry(source, before.map(Entry::generation).orElse(0L) + 1, reading.reports().size(), stored);
            reports.save(reading.reports().stream().map(r -> document(now, r)).toList());
            stored.append("generation", now.generation()).append("reports", now.reports());
            stored.putAll(NOTES.write(new Notes(reading.notes())));
            entries.save(stored);
            before.ifPresent(b -> reports.delete(b.ids()));
        }
    }

    private static Document document(Entry entry, Report report) {
        Document document = new Document("_id", entry.id(report.ordinal())).append("source", entry.source().sha256()).append("ordinal", report.ordinal());
        document.putAll(REPORT.write(report));
        return document;
    }

    Optional<Reading> find(SourceId source) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Entry> entry = entry(source);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            List<Document> found = new ArrayList<>(reports.find(entry.get().ids()));
            if (found.size() == entry.get().reports()) {
                return whole(entry.get(), found);
            }
        }
        throw new IllegalStateException("reports of " + source + " are missing in the store");
    }

    private static Optional<Reading> whole(Entry entry, List<Document> found) {
        found.sort(Comparator.comparingInt(d -> d.getInteger("ordinal")));
        List<Report> read = found.stream().flatMap(d -> Shaping.derived(REPORT, d).stream()).toList();
        return read.size() < found.size() ? Optional.empty() : Shaping.derived(NOTES, entry.stored()).map(n -> new Reading(read, n.notes()));
    }

    Optional<Report> find(ReportId id) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Entry> entry = entry(id.source()).filter(e -> id.ordinal() < e.reports());
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            Optional<Document> found = reports.find(entry.get().id(id.ordinal()));
            if (found.isPresent()) {
                return Shaping.derived(REPORT, found.get());
            }
        }
        throw new IllegalStateException("report " + id + " is missing in the store");
    }

    private Optional<Entry> entry(SourceId source) {
        return entries.find(source.sha256()).map(d -> new Entry(source, Shaping.number(d, "generation"), Math.toIntExact(Shaping.number(d, "reports")), d));
    }
}
