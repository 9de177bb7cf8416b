package org.kanhe.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.compare.Links;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.store.bson.BsonShape;

/// The truth, in MongoDB. Everything is read by `_id`; lists, filters and counts are the search index's work. A method
/// that writes returns when the write is durable; only document, reading and verdicts, which can be made anew from the
/// original, are durable no later than the next [#saveFile(FileRecord)]. Safe for use by many threads.
///
/// What cannot reach the server throws the driver's `MongoException`.
public final class ReportStore implements AutoCloseable {
    private static final int FILES_AT_ONCE = 100;
    private static final int PING_SECONDS = 3;
    private static final BsonShape<FileRecord> FILE = BsonShape.of(FileRecord.class);
    private static final BsonShape<org.kanhe.core.document.Document> DOCUMENT = BsonShape.of(org.kanhe.core.document.Document.class);
    private static final BsonShape<Verdicts> VERDICTS = BsonShape.of(Verdicts.class);

    /// The verdicts on one file, as stored.
    record Verdicts(List<Verdict> verdicts) {
        Verdicts {
            verdicts = List.copyOf(verdicts);
        }
    }

    private final MongoClient client;
    private final MongoDatabase database;
    private final Originals originals;
    private final Payloads files;
    private final Payloads documents;
    private final Payloads verdicts;
    private final Readings readings;
    private final Imports imports;
    private final Decisions decisions;
    private final JoinedNames joinedNames;
    private final Corrections corrections;
    private final SavedSearches searches;
    private final ReuseExclusions exclusions;
    private final Profiles profiles;

    private ReportStore(MongoClient client, MongoDatabase database) {
        this.client = client;
        this.database = database;
        originals = new Originals(database);
        files = new Payloads(database, "files");
        documents = Payloads.beforehand(database, "documents");
        verdicts = Payloads.beforehand(database, "verdicts");
        readings = new Readings(database);
        imports = new Imports(database);
        decisions = new Decisions(database);
        joinedNames = new JoinedNames(database);
        corrections = new Corrections(database);
        searches = new SavedSearches(database);
        exclusions = new ReuseExclusions(database);
        profiles = new Profiles(database);
    }

    /// Connects and creates what is missing.
    ///
    /// @param mongodbUri connection string; the database it names, `kanhe` when it names none
    /// @throws StoreUnavailable when the server cannot be reached or refuses us
    public static ReportStore connect(String mongodbUri) {
        MongoClient client = Connection.open(mongodbUri);
        try {
            return new ReportStore(client, client.getDatabase(Connection.database(mongodbUri)));
        } catch (MongoException e) {
            client.close();
            throw new StoreUnavailable("The MongoDB server cannot be used: " + e.getMessage(), e);
        }
    }

    /// Keeps an original. The same bytes twice are kept once; an original is there as a whole or not at all.
    ///
    /// @param content read to its end, not closed
    /// @throws IOException when `content` cannot be read; nothing is kept then
    public Kept keep(String name, InputStream content) throws IOException {
        return originals.keep(name, content);
    }

    /// The bytes of an original; reading fails at the end when they are not those that were kept.
    ///
    /// @throws java.util.NoSuchElementException when it was never kept
    public InputStream original(SourceId id) {
        return originals.open(id);
    }

    public Optional<FileRecord> findFile(SourceId id) {
        return files.find(id.sha256()).map(FILE::read);
    }

    /// Those of the files that are there, in no particular order.
    public List<FileRecord> findFiles(Collection<SourceId> ids) {
        return files.find(ids.stream().map(SourceId::sha256).toList()).stream().map(FILE::read).toList();
    }

    public void saveFile(FileRecord file) {
        files.save(identified(file.id(), FILE.write(file)));
    }

    public void saveDocument(SourceId id, org.kanhe.core.document.Document document) {
        documents.save(identified(id, DOCUMENT.write(document)));
    }

    /// The document as read; empty when it was never read, or by a version whose documents are no longer understood.
    public Optional<org.kanhe.core.document.Document> findDocument(SourceId id) {
        return documents.find(id.sha256()).flatMap(d -> Shaping.derived(DOCUMENT, d));
    }

    public void saveReading(SourceId id, Reading reading) {
        readings.save(id, reading);
    }

    /// The reports of a file with the notes; empty like [#findDocument(SourceId)].
    public Optional<Reading> findReading(SourceId id) {
        return readings.find(id);
    }

    /// One report of a file.
    public Optional<Report> findReport(ReportId id) {
        return readings.find(id);
    }

    public void saveVerdicts(SourceId id, List<Verdict> of) {
        verdicts.save(identified(id, VERDICTS.write(new Verdicts(of))));
    }

    /// The verdicts on a file; none when it was never checked.
    public List<Verdict> findVerdicts(SourceId id) {
        return verdicts.find(id.sha256()).flatMap(d -> Shaping.derived(VERDICTS, d)).map(Verdicts::verdicts).orElse(List.of());
    }

    /// Saves a manifest or its progress. For one import, one caller at a time.
    public void saveImport(ImportRecord record) {
        imports.save(record);
    }

    public Optional<ImportRecord> findImport(String id) {
        return imports.find(id);
    }

    /// The newest imports, newest first.
    ///
    /// @param limit at least 1
    public List<ImportRecord> recentImports(int limit) {
        return imports.recent(limit);
    }

    /// Every import that is not done, oldest first: what an earlier life of the service left open.
    public List<ImportRecord> runningImports() {
        return imports.running();
    }

    /// Every file of every import once, in no particular order.
    public void forEachFile(Consumer<FileRecord> each) {
        Set<SourceId> seen = new HashSet<>();
        List<SourceId> batch = new ArrayList<>();
        imports.forEachSource(id -> {
            if (seen.add(id)) {
                batch.add(id);
            }
            if (batch.size() == FILES_AT_ONCE) {
                findFiles(batch).forEach(each);
                batch.clear();
            }
        });
        findFiles(batch).forEach(each);
    }

    /// The decision that stands; [Decision#open(String)] when there is none.
    public Decision decision(String finding) {
        return decisions.current(finding);
    }

    /// The decisions that stand on some findings; those nobody decided on are missing.
    public Map<String, Decision> decisions(Collection<String> findings) {
        return decisions.current(findings);
    }

    /// All decisions ever made about a finding, oldest first.
    public List<Decision> history(String finding) {
        return decisions.history(finding);
    }

    /// Decides, unless somebody else has in the meantime.
    ///
    /// @param next its version is that of the decision it was made on plus one
    public DecisionOutcome decide(Decision next) {
        return decisions.decide(next);
    }

    /// What people decided about names of indicators and projects of a unit.
    public Links joinedNames(String unit) {
        return joinedNames.find(unit);
    }

    /// Adds a decision; of two about the same names the later one stands.
    public void join(String unit, Links.Link link) {
        joinedNames.add(unit, link);
    }

    /// Decides about many findings at once; each outcome stands at the place of its decision.
    ///
    /// @param next at most one about each finding
    public List<DecisionOutcome> decideAll(List<Decision> next) {
        return decisions.decideAll(next);
    }

    /// Records of one kind that people work on.
    ///
    /// @param name of the collection
    public <T extends Record> Shelf<T> shelf(String name, Class<T> type) {
        return new Shelf<>(database, name, type);
    }

    /// What people corrected in what was read of a file.
    public CorrectionStory corrections(SourceId file) {
        return corrections.find(file);
    }

    /// Saves a story of corrections.
    ///
    /// @param next its version is that of the story it was made on plus one
    /// @return whether it was saved; not when somebody changed the story in between
    public boolean saveCorrections(SourceId file, CorrectionStory next) {
        return corrections.save(file, next);
    }

    /// Searches people keep.
    public SavedSearches searches() {
        return searches;
    }

    /// Everything somebody found legitimate in copied text.
    public List<ReuseExclusion> exclusions() {
        return exclusions.all();
    }

    public void saveExclusion(ReuseExclusion exclusion) {
        exclusions.save(exclusion);
    }

    public boolean deleteExclusion(String id) {
        return exclusions.delete(id);
    }

    /// Every version of the profiles an administrator saved, oldest first; none while those of the product stand.
    public List<RuleProfiles> profileVersions() {
        return profiles.versions();
    }

    /// Saves profiles, unless somebody else has in the meantime.
    ///
    /// @param next its version is that of the profiles it was made on plus one
    /// @return whether they were saved
    public boolean saveProfiles(RuleProfiles next) {
        return profiles.save(next);
    }

    /// The server answers within three seconds.
    public boolean isUp() {
        try {
            database.withTimeout(PING_SECONDS, TimeUnit.SECONDS).runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException _) {
            return false;
        }
    }

    private static Document identified(SourceId id, Document content) {
        Document document = new Document("_id", id.sha256());
        document.putAll(content);
        return document;
    }

    @Override
    public void close() {
        client.close();
    }
}
