package org.kanhe.search;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.entry.Entries;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Synonyms;
import org.kanhe.search.reuse.ReuseIndex;

/// The search index of the archive. Derived data: everything in it can be made again from the store.
public final class ReportIndex implements AutoCloseable {
    private static final String PREFIX = "kanhe";

    private final Engine engine;
    private final String prefix;
    private final Generations generations;
    private final IndexWriter writer;
    private final Finder finder;
    private final Surroundings surroundings;
    private final List<ReentrantLock> stripes = Stream.generate(ReentrantLock::new).limit(64).toList();
    private final Gathering gathering = new Gathering(this::write);
    private final ReadWriteLock turn = new ReentrantReadWriteLock();
    private final ReuseIndex reuse;
    private volatile @Nullable Rebuild running;

    private ReportIndex(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
        this.generations = new Generations(engine, prefix);
        this.writer = new IndexWriter(engine, kind -> Generation.alias(prefix, kind));
        this.finder = new Finder(engine, prefix);
        this.reuse = new ReuseIndex(engine, prefix);
        this.surroundings = new Surroundings(engine, prefix);
        finder.use(WordLists.standard());
    }

    /// Prepares a connection; nothing is contacted yet.
    public static ReportIndex connect(List<URI> uris, Optional<Credentials> credentials) {
        return connect(uris, credentials, PREFIX);
    }

    /// The same for an archive that shares its engine with others.
    ///
    /// @param prefix begins the name of every index; lower-case letters and digits
    public static ReportIndex connect(List<URI> uris, Optional<Credentials> credentials, String prefix) {
        return new ReportIndex(Engine.connect(uris, credentials), prefix);
    }

    /// Creates the indices when there are none.
    ///
    /// @throws SearchUnavailableException when the engine cannot be reached
    public void ensure() {
        generations.ensure();
    }

    /// Whether the indices were made by an older version and a rebuild is due.
    public boolean isOutdated() {
        return generations.outdated();
    }

    /// Replaces everything of that file. When it returns all of it is written and soon found.
    ///
    /// @throws SearchUnavailableException when some of it could not be written now
    public void put(IndexedSubmission submission) {
        SourceId source = submission.file().id();
        gathering.put(new IndexWriter.Whole(source, Entries.of(submission.file(), submission.reading(), submission.verdicts(), submission.decisions())));
    }

    private void write(List<IndexWriter.Whole> files) {
        changing(files.stream().map(file -> file.source().sha256()).toList(), rebuild -> {
            writer.replace(files);
            rebuild.ifPresent(r -> files.forEach(file -> r.changed(file.source(), file.entries())));
        });
    }

    /// Takes everything of that file out.
    public void remove(SourceId source) {
        changing(List.of(source.sha256()), rebuild -> {
            writer.remove(source);
            rebuild.ifPresent(r -> r.removed(source));
        });
    }

    /// Notes what was decided about a finding; one that is not indexed stays so.
    public void decided(Decision decision) {
        decided(List.of(decision));
    }

    /// The same for many.
    ///
    /// @param decisions at most one about each finding
    public void decided(Collection<Decision> decisions) {
        DecisionWriter notes = new DecisionWriter(engine, writer.bulk(), kind -> Generation.alias(prefix, kind));
        notes.bySource(decisions).forEach((source, some) -> changing(List.of(source.sha256()), rebuild -> {
            notes.write(source, some);
            rebuild.ifPresent(r -> r.decided(some));
        }));
    }

    /// Begins to build all indices anew beside the ones that serve. One at a time; the one before is given up.
    ///
    /// @throws SearchUnavailableException when the engine cannot be reached
    public Rebuild rebuild() {
        Rebuild before = running;
        if (before != null) {
            before.close();
        }
        Rebuild rebuild = new Rebuild(this, engine, generations);
        running = rebuild;
        return rebuild;
    }

    /// Makes everything written so far searchable at once; without it a second passes.
    public void refresh() {
        engine.ask(client -> client.indices().refresh(r -> r.index(List.of(IndexKind.values()).stream().map(kind -> Generation.alias(prefix, kind)).toList())));
    }

    /// Copied text, in indices of its own.
    public ReuseIndex reuse() {
        return reuse;
    }

    /// Whether the engine serves.
    public boolean isUp() {
        return engine.isUp();
    }

    /// Searchable entries by index: `reports indicators passages findings sources`.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (IndexKind kind : IndexKind.values()) {
            counts.put(kind.code(), engine.ask(client -> client.count(c -> c.index(Generation.alias(prefix, kind)))).count());
        }
        return counts;
    }

    public Results<ReportHit> reports(SearchRequest request) {
        return finder.find(IndexKind.REPORTS, request, HitReader::report);
    }

    public Results<IndicatorHit> indicators(SearchRequest request) {
        return finder.find(IndexKind.INDICATORS, request, HitReader::indicator);
    }

    public Results<PassageHit> passages(SearchRequest request) {
        return finder.find(IndexKind.PASSAGES, request, HitReader::passage);
    }

    public Results<FindingHit> findings(SearchRequest request) {
        return finder.find(IndexKind.FINDINGS, request, HitReader::finding);
    }

    /// How many of the findings listed have each of these values of a facet; empty text: no value.
    public Map<String, Long> tallyFindings(SearchRequest request, String facet, List<String> values) {
        return finder.tallies().of(IndexKind.FINDINGS, request, facet, values);
    }

    /// The archive in numbers, in no particular order.
    ///
    /// @param facet `unit` or `year`
    public List<OverviewRow> overview(SearchRequest request, String facet) {
        return finder.tallies().overview(request, facet);
    }

    /// One finding by its id.
    public Optional<FindingHit> finding(String id) {
        return finder.finding(id);
    }

    /// Every report found, in order, on one frozen view of the index, however many there are.
    public void eachReport(SearchRequest request, Consumer<ReportHit> taker) {
        finder.each(IndexKind.REPORTS, request, HitReader::report, taker);
    }

    /// Every indicator row found.
    public void eachIndicator(SearchRequest request, Consumer<IndicatorHit> taker) {
        finder.each(IndexKind.INDICATORS, request, HitReader::indicator, taker);
    }

    /// Every paragraph found.
    public void eachPassage(SearchRequest request, Consumer<PassageHit> taker) {
        finder.each(IndexKind.PASSAGES, request, HitReader::passage, taker);
    }

    /// Every finding found.
    public void eachFinding(SearchRequest request, Consumer<FindingHit> taker) {
        finder.each(IndexKind.FINDINGS, request, HitReader::finding, taker);
    }

    /// Reports a unit answers for, the latest years first.
    ///
    /// @param most reports at most, up to 10,000
    public List<Origin> reportsOf(String unit, int most) {
        return surroundings.reportsOf(unit, most);
    }

    /// Rows of self-evaluations of a year whose indicator has this name.
    ///
    /// @param most rows at most, up to 10,000
    public List<IndicatorHit> rowsNamed(String name, int year, int most) {
        return surroundings.rowsNamed(name, year, most);
    }

    /// Units, as written on their reports, that are called by one of these names.
    public Set<String> unitsNamed(Collection<String> names, int most) {
        return surroundings.unitsNamed(names, most);
    }

    /// Completes what is being typed with units, projects and indicator names of the archive.
    public List<Suggestion> suggest(String typed, int most) {
        return finder.suggest(typed, most);
    }

    /// What pages about many hits ask: names, whole lists, many queries at once.
    public Lookup lookup() {
        return new Lookup(finder);
    }

    /// Replaces the lists of words that mean the same; takes effect with the next search.
    public void use(Synonyms synonyms) {
        finder.use(synonyms);
    }

    /// Holds what is searchable of a file against what should be; [#refresh()] first.
    public Drift drift(IndexedSubmission expected) {
        return new DriftCheck(engine, prefix).of(expected);
    }

    /// Makes the index hold exactly this of the file, whatever it holds now.
    public void repair(IndexedSubmission expected) {
        Drift drift = drift(expected);
        if (!drift.isNone()) {
            put(expected);
            writer.delete(drift.extra());
        }
    }

    /// Every file the index holds anything of; those the store does not know are to be [#purge(SourceId)]d.
    public Set<SourceId> sources() {
        return new DriftCheck(engine, prefix).sources();
    }

    /// Takes out everything that names that file, whether it is known how it came in or not.
    public void purge(SourceId source) {
        remove(source);
        refresh();
        writer.delete(new DriftCheck(engine, prefix).names(source));
    }

    /// Writes, and lets a running rebuild write the same. Two writers of one thing take turns; locks are taken in one order.
    private void changing(List<String> what, Consumer<Optional<Rebuild>> change) {
        List<ReentrantLock> held = what.stream().mapToInt(name -> Math.floorMod(name.hashCode(), stripes.size())).sorted().distinct().mapToObj(stripes::get).toList();
        turn.readLock().lock();
        try {
            held.forEach(ReentrantLock::lock);
            try {
                change.accept(Optional.ofNullable(running));
            } finally {
                held.forEach(ReentrantLock::unlock);
            }
        } finally {
            turn.readLock().unlock();
        }
    }

    /// Ends a rebuild while nobody writes.
    void end(Rebuild rebuild, Runnable how) {
        turn.writeLock().lock();
        try {
            how.run();
            if (rebuild.equals(running)) {
                running = null;
            }
        } finally {
            turn.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
