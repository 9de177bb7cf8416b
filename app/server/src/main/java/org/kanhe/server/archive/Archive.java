package org.kanhe.server.archive;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.FindingHit;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// Reading the archive: lists are the index's answers, a single file or report is the store's.
///
/// Every list throws [SearchDown] while the engine is away, `QuerySyntaxException` when `q` cannot be understood, and
/// `RequestRefusedException` for an unknown filter or order, or a page that does not exist.
@Singleton
public final class Archive {
    private final ReportStore store;
    private final SearchEngine engine;

    Archive(ReportStore store, SearchEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    public Results<ReportHit> reports(SearchRequest request) {
        return ask(index -> index.reports(request));
    }

    public Results<IndicatorHit> indicators(SearchRequest request) {
        return ask(index -> index.indicators(request));
    }

    public Results<PassageHit> passages(SearchRequest request) {
        return ask(index -> index.passages(request));
    }

    public Results<FindingHit> findings(SearchRequest request) {
        return ask(index -> index.findings(request));
    }

    /// One finding by its id.
    public Optional<FindingHit> findFinding(String id) {
        return ask(index -> index.finding(id));
    }

    /// Everything of the file a report stands in; empty when there is no such report.
    public Optional<StoredFile> findReport(ReportId id) {
        return findStored(id.source()).filter(stored -> id.ordinal() < stored.reading().reports().size());
    }

    /// Everything of a file that was read; empty when it is unknown, not done yet, or could not be read.
    public Optional<StoredFile> findStored(SourceId id) {
        return store.findFile(id).flatMap(file -> store.findDocument(id).flatMap(document -> store.findReading(id).map(reading -> {
            List<Verdict> verdicts = store.findVerdicts(id);
            List<String> findings = verdicts.stream().flatMap(v -> v.findings().stream()).map(Finding::id).toList();
            return new StoredFile(file, document, reading, verdicts, store.decisions(findings));
        })));
    }

    public Optional<FileRecord> findFile(SourceId id) {
        return store.findFile(id);
    }

    /// The bytes of a file, to be closed by the caller.
    public InputStream original(SourceId id) {
        return store.original(id);
    }

    private <T> T ask(Function<ReportIndex, T> question) {
        try {
            return question.apply(engine.index());
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine does not answer", e);
        }
    }
}
