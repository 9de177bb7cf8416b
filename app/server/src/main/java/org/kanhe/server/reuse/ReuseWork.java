package org.kanhe.server.reuse;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.document.Document;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.Comparison;
import org.kanhe.core.reuse.LeftNames;
import org.kanhe.core.reuse.Normaliser;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Passages;
import org.kanhe.core.reuse.Prepared;
import org.kanhe.core.reuse.Rarity;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.reuse.PassageIndex.Keyed;
import org.kanhe.search.reuse.ReuseIndex;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares files with the whole archive. What a batch brings is counted and made searchable first, so that its files are
/// compared with each other too and a form they share is not taken for copying.
///
/// How many units use which wording is kept in memory and read from the index after a start. One comparison at a time.
@Singleton
public final class ReuseWork {
    private static final Logger LOG = LoggerFactory.getLogger(ReuseWork.class);

    private final ReportStore store;
    private final SearchEngine engine;
    private final Exclusions exclusions;
    private @Nullable Rarity rarity;

    ReuseWork(ReportStore store, SearchEngine engine, Exclusions exclusions) {
        this.store = store;
        this.engine = engine;
        this.exclusions = exclusions;
    }

    /// Compares files.
    ///
    /// @return files that now share text with one of them, or did before
    public synchronized Set<SourceId> compare(List<FileRecord> files) {
        ReuseIndex index = index();
        Rarity known = rarity(index);
        Map<SourceId, Texts> read = new LinkedHashMap<>();
        for (FileRecord file : files) {
            Texts texts = texts(file);
            texts.compared().forEach(known::add);
            index.passages().put(file.id(), texts.compared().stream().map(ReuseWork::keyed).toList());
            read.put(file.id(), texts);
        }
        index.refresh();
        Set<SourceId> touched = new LinkedHashSet<>();
        read.forEach((source, texts) -> touched.addAll(compare(source, texts, new Comparison(known), index)));
        return touched;
    }

    /// Compares a text nobody stores with the archive.
    public List<ReusedPair> check(List<Passage> texts) {
        ReuseIndex index = index();
        Comparison comparison = new Comparison(rarity(index));
        List<Prepared> prepared = texts.stream().map(p -> Prepared.of(p, Normaliser.of(p.origin()))).filter(Prepared::isComparable).toList();
        List<ReusedPair> pairs = new ArrayList<>();
        List<List<Passage>> candidates = index.passages().candidates(prepared.stream().map(ReuseWork::keyed).toList());
        for (int i = 0; i < prepared.size(); i++) {
            pairs.addAll(comparison.of(prepared.get(i), prepared(candidates.get(i))));
        }
        return pairs;
    }

    /// Forgets what is known of the archive's wording; it is counted anew when next needed.
    public synchronized void recount() {
        rarity = null;
    }

    /// Units of which wording is known.
    public int units() {
        return rarity(index()).units();
    }

    /// Forgets the text of a file that holds no report any more.
    public synchronized void forget(SourceId source) {
        ReuseIndex index = index();
        index.passages().remove(source);
        index.pairs().remove(source);
    }

    private Set<SourceId> compare(SourceId source, Texts texts, Comparison comparison, ReuseIndex index) {
        List<Prepared> passages = texts.compared();
        Map<String, StoredPair> found = new LinkedHashMap<>();
        List<ReusedPair> pairs = new ArrayList<>();
        List<List<Passage>> candidates = index.passages().candidates(passages.stream().map(ReuseWork::keyed).toList());
        for (int i = 0; i < passages.size(); i++) {
            List<Prepared> others = new ArrayList<>(prepared(candidates.get(i)));
            ReportId report = passages.get(i).passage().origin().report();
            passages.stream().filter(other -> other.passage().origin().report().equals(report)).forEach(others::add);
            pairs.addAll(comparison.of(passages.get(i), others));
        }
        pairs.forEach(pair -> found.put(pair.id(), stored(pair)));
        LeftNames.of(texts.all(), pairs).forEach(pair -> found.put(pair.id(), stored(pair)));
        List<StoredPair> before = index.pairs().with("sources", List.of(source.sha256()));
        Set<SourceId> touched = new HashSet<>(sources(before));
        for (StoredPair old : before) {
            if (!old.family().isEmpty()) {
                found.computeIfPresent(old.id(), (_, now) -> now.in(old.family()));
            }
        }
        index.pairs().remove(before.stream().map(StoredPair::id).filter(id -> !found.containsKey(id)).toList());
        index.pairs().put(found.values());
        index.pairs().refresh();
        new Families(index.pairs()).form(found.values());
        index.pairs().refresh();
        touched.addAll(sources(found.values()));
        return touched;
    }

    private StoredPair stored(ReusedPair pair) {
        StoredPair stored = new StoredPair(pair.id(), pair.kind(), pair.judgement().grade().code(), pair.judgement().score(), pair.judgement().bits(),
                pair.judgement().cover(), pair.judgement().units(), pair.left(), pair.right(), "", false);
        return exclusions.covers(stored) ? stored.excluded(true) : stored;
    }

    private static Set<SourceId> sources(Collection<StoredPair> pairs) {
        Set<SourceId> sources = new LinkedHashSet<>();
        pairs.forEach(pair -> sources.addAll(List.of(pair.left().origin().report().source(), pair.right().origin().report().source())));
        return sources;
    }

    private static List<Prepared> prepared(List<Passage> passages) {
        return passages.stream().map(p -> Prepared.of(p, Normaliser.of(p.origin()))).toList();
    }

    /// The passages of a file, and those of them that are compared.
    private record Texts(List<Passage> all, List<Prepared> compared) {}

    private Texts texts(FileRecord file) {
        Optional<Document> document = store.findDocument(file.id());
        List<Passage> all = new ArrayList<>();
        List<Prepared> compared = new ArrayList<>();
        for (Report report : store.findReading(file.id()).map(reading -> reading.reports()).orElse(List.of())) {
            Origin origin = Origin.of(file.source(), report);
            Normaliser normaliser = Normaliser.of(origin);
            List<Passage> passages = Passages.of(origin, report, document);
            all.addAll(passages);
            passages.stream().map(p -> Prepared.of(p, normaliser)).filter(Prepared::isComparable).forEach(compared::add);
        }
        return new Texts(all, compared);
    }

    private static Keyed keyed(Prepared passage) {
        return Keyed.of(passage.passage(), passage.fingerprints().winnowed(), passage.fingerprints().bands());
    }

    private ReuseIndex index() {
        ReuseIndex index = engine.index().reuse();
        index.ensure();
        return index;
    }

    private synchronized Rarity rarity(ReuseIndex index) {
        Rarity known = rarity;
        if (known == null) {
            Rarity counted = new Rarity();
            index.passages().each(passage -> counted.add(Prepared.of(passage, Normaliser.of(passage.origin()))));
            LOG.info("Counted the wording of {} passages of {} units", counted.passages(), counted.units());
            rarity = counted;
            known = counted;
        }
        return known;
    }
}
