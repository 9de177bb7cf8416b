package org.kanhe.server.archive;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.CorpusAway;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.check.crossunit.OutlyingTarget;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.Indexing;
import org.kanhe.server.indexing.Submissions;
import org.kanhe.server.reuse.ReuseWork;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.settings.Settings;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds files against the rest of the archive, after their import and beside it: no import waits for this. A file that
/// arrives is judged itself, and so are the reports it bears upon. A file whose record does not say it was judged this way
/// is judged when the search engine is there, at the latest after the next start.
@Singleton
public final class ArchiveCheck implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveCheck.class);
    private static final int FILES_AT_ONCE = 100;
    private static final int FEW_PEERS = 12;
    private static final int PEERS_AT_ONCE = 300;

    private final ReportStore store;
    private final SearchEngine engine;
    private final Checker checker;
    private final Submissions submissions;
    private final Indexing indexing;
    private final FileLocks locks;
    private final ReuseWork reuse;
    private final RuleBook book;
    private final Duration pause;
    private final Set<SourceId> waiting = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofVirtual().name("archive-check").unstarted(this::run);

    ArchiveCheck(ReportStore store, SearchEngine engine, Checker checker, Submissions submissions, Indexing indexing, FileLocks locks, ReuseWork reuse, RuleBook book,
            Settings settings) {
        this.store = store;
        this.engine = engine;
        this.checker = checker;
        this.submissions = submissions;
        this.indexing = indexing;
        this.locks = locks;
        this.reuse = reuse;
        this.book = book;
        this.pause = settings.search().catchUp();
    }

    /// Begins to work.
    public void start() {
        thread.start();
    }

    /// Notes a file that was taken in, read or judged anew.
    public void add(FileRecord file) {
        if (isOpen(file)) {
            waiting.add(file.id());
        }
    }

    /// Files still to be held against the archive; what was found of all others can be searched.
    public int waiting() {
        return waiting.size();
    }

    private boolean isOpen(FileRecord file) {
        return file.reports() > 0 && file.state().isFinal() && file.versions().archive().filter(book.archiveVersion()::equals).isEmpty();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(pause);
                if (!waiting.isEmpty() && engine.isUp()) {
                    batch();
                }
            } catch (InterruptedException e) {
                return;
            } catch (CorpusAway | SearchDown | SearchUnavailableException e) {
                LOG.info("Holding files against the archive is put off ({})", e.getClass().getSimpleName());
            } catch (RuntimeException e) {
                LOG.error("Holding files against the archive was cut short ({})", e.getClass().getName());
            }
        }
    }

    /// Files that are still missing in the index wait for a later batch: others could not see them yet.
    private void batch() {
        List<FileRecord> files = store.findFiles(waiting.stream().limit(FILES_AT_ONCE * 10L).toList()).stream().filter(file -> {
            if (!isOpen(file)) {
                waiting.remove(file.id());
            }
            return isOpen(file) && file.indexed();
        }).limit(FILES_AT_ONCE).toList();
        if (files.isEmpty()) {
            return;
        }
        String version = book.archiveVersion();
        engine.index().refresh();
        ArchiveCorpus corpus = new ArchiveCorpus(store, engine.index());
        Set<SourceId> affected = new LinkedHashSet<>();
        files.forEach(file -> affected.addAll(bornUpon(file, corpus)));
        affected.addAll(reuse.compare(files));
        affected.addAll(comparedWith(files, corpus));
        files.forEach(file -> affected.add(file.id()));
        int changed = 0;
        for (SourceId id : affected) {
            changed += locks.holding(id, () -> judge(id, corpus)) ? 1 : 0;
        }
        engine.refreshIfUp();
        files.forEach(file -> locks.holding(file.id(), () -> mark(file, version)));
        LOG.info("Held {} files against the archive: {} judged, {} with another verdict, {} waiting", files.size(), affected.size(), changed, waiting.size());
    }

    /// Judges a file anew by what the archive says now.
    public void again(SourceId id) {
        ArchiveCorpus corpus = new ArchiveCorpus(store, engine.index());
        locks.holding(id, () -> judge(id, corpus));
    }

    /// Files with reports of the same units and of this year or the few after it.
    private Set<SourceId> bornUpon(FileRecord file, ArchiveCorpus corpus) {
        Set<SourceId> sources = new LinkedHashSet<>();
        for (FiledReport filed : filed(file)) {
            filed.year().ifPresent(year -> corpus.reportsOf(filed.unit(), year, year + CorpusRule.YEARS_BACK).stream().map(ReportId::source).forEach(sources::add));
        }
        return sources;
    }

    /// Files of other units with an indicator of the same name and year, where there are enough to be compared and so few that
    /// one more moves the middle.
    private Set<SourceId> comparedWith(List<FileRecord> files, ArchiveCorpus corpus) {
        Set<SourceId> sources = new LinkedHashSet<>();
        for (FiledReport filed : files.stream().flatMap(file -> filed(file).stream()).toList()) {
            if (filed.report() instanceof SelfEvaluation form && filed.year().isPresent()) {
                form.indicators().stream().flatMap(row -> row.name().findValue().stream()).distinct().map(name -> corpus.peers(name, filed.year().get()))
                        .filter(peers -> peers.size() >= OutlyingTarget.ENOUGH && peers.size() <= FEW_PEERS && sources.size() < PEERS_AT_ONCE).forEach(peers -> peers.forEach(peer -> sources.add(peer.report().source())));
            }
        }
        return sources;
    }

    private List<FiledReport> filed(FileRecord file) {
        return store.findReading(file.id()).map(reading -> new Submission(file.source(), reading.reports()).filed()).orElse(List.of());
    }

    /// @return whether something else is said of it now
    private boolean judge(SourceId id, ArchiveCorpus corpus) {
        try {
            return store.findFile(id).filter(file -> file.state().isFinal())
                    .flatMap(file -> store.findReading(id).map(reading -> judge(file, reading, corpus))).orElse(false);
        } catch (CorpusAway | SearchDown | SearchUnavailableException away) {
            throw away;
        } catch (RuntimeException e) {
            if (!store.isUp()) {
                throw e;
            }
            LOG.error("File {} could not be held against the archive: {}", id, e.getClass().getName());
            return false;
        }
    }

    private boolean judge(FileRecord file, Reading reading, ArchiveCorpus corpus) {
        List<Verdict> before = store.findVerdicts(file.id());
        List<Verdict> after = checker.joined(before, checker.across(new Submission(file.source(), reading.reports()), corpus));
        if (after.equals(before)) {
            return false;
        }
        store.saveVerdicts(file.id(), after);
        FileRecord judged = file.judged(after.stream().mapToInt(v -> v.findings().size()).sum(), file.versions()).withIndexed(false);
        store.saveFile(judged.withIndexed(indexing.put(submissions.of(file.source(), reading, after))));
        return true;
    }

    /// Unless it was judged anew in between, which asks for another turn.
    private boolean mark(FileRecord file, String version) {
        store.findFile(file.id()).filter(now -> now.versions().equals(file.versions()) && now.finished().equals(file.finished())).ifPresent(now -> {
            store.saveFile(now.judged(now.findings(), now.versions().withArchive(version)));
            waiting.remove(file.id());
        });
        return true;
    }

    @PreDestroy
    @Override
    public void close() {
        thread.interrupt();
    }
}
