package org.kanhe.server.saved;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.Hit;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.Results;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.imports.ImportListener;
import org.kanhe.server.imports.ItemOutcome;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ImportRecord;
import org.kanhe.store.ImportState;
import org.kanhe.store.ReportStore;
import org.kanhe.store.SavedSearch;
import org.kanhe.store.SavedSearch.News;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// After every import: what it brought to each kept search. An import is remembered until everybody was told, through
/// restarts and while the search engine is away.
@Singleton
public final class Alerts implements ImportListener {
    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    /// A filter takes no more values.
    private static final int FILES_AT_ONCE = 200;
    private static final int NAMED = 20;

    private final ReportStore store;
    private final Archive archive;
    private final SearchEngine engine;
    private final KeptSearches kept;
    private final Deliveries deliveries;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("alerts").daemon().factory());

    Alerts(ReportStore store, Archive archive, SearchEngine engine, KeptSearches kept, Deliveries deliveries) {
        this.store = store;
        this.archive = archive;
        this.engine = engine;
        this.kept = kept;
        this.deliveries = deliveries;
    }

    @Override
    public void ending(String importId) {
        store.searches().untold(importId);
    }

    @Override
    public void ended(String importId) {
        worker.execute(this::tellAll);
    }

    /// Goes on with what an earlier life of the service left untold.
    public void resume() {
        worker.execute(this::tellAll);
        deliveries.resume();
    }

    private void tellAll() {
        try {
            boolean left = false;
            for (String importId : store.searches().untold()) {
                if (tell(importId)) {
                    store.searches().told(importId);
                } else {
                    left = true;
                }
            }
            if (left) {
                later();
            }
        } catch (SearchDown _) {
            later();
        } catch (RuntimeException e) {
            LOG.warn("Kept searches were not told of an import yet ({})", e.getClass().getSimpleName());
            later();
        }
    }

    private void later() {
        if (!worker.isShutdown()) {
            var _ = worker.schedule(this::tellAll, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// @return whether it is over; not while anything of the import is still to be indexed
    private boolean tell(String importId) {
        Optional<ImportRecord> found = store.findImport(importId);
        if (found.isEmpty()) {
            return true;
        }
        ImportRecord record = found.get();
        Set<String> brought = Set.of(ItemOutcome.READ.code(), ItemOutcome.UNRECOGNIZED.code());
        List<SourceId> fresh = record.items().stream().filter(item -> brought.contains(item.outcome())).flatMap(item -> item.id().stream()).distinct().toList();
        if (record.state() != ImportState.DONE || !store.findFiles(fresh).stream().allMatch(FileRecord::indexed)) {
            return false;
        }
        List<SavedSearch> all = kept.all();
        if (!fresh.isEmpty() && !all.isEmpty()) {
            engine.index().refresh();
            all.forEach(search -> tell(search, importId, fresh.stream().map(SourceId::sha256).toList()));
        }
        return true;
    }

    private void tell(SavedSearch search, String importId, List<String> sources) {
        try {
            long hits = 0;
            Set<String> reports = new LinkedHashSet<>();
            for (int from = 0; from < sources.size(); from += FILES_AT_ONCE) {
                Results<?> some = KeptQuery.hits(archive, search, sources.subList(from, Math.min(sources.size(), from + FILES_AT_ONCE)), NAMED);
                hits += some.total();
                some.items().forEach(hit -> {
                    if (hit instanceof Hit h && reports.size() < NAMED) {
                        reports.add(h.report());
                    }
                });
            }
            if (hits > 0) {
                News news = new News(Instant.now(), importId, hits, new ArrayList<>(reports));
                kept.change(search.id(), still -> still.and(news)).filter(still -> still.webhook().isPresent()).ifPresent(still -> deliveries.send(still.id(), news));
            }
        } catch (QuerySyntaxException | RequestRefusedException e) {
            // Kept by a version that understood it; the list of kept searches says so
            LOG.info("A kept search cannot be understood any more ({})", e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
