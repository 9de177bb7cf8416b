package org.kanhe.server.archive;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.FacetCount;
import org.kanhe.search.FindingHit;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.NameFacts;
import org.kanhe.search.OverviewRow;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.search.Suggestion;
import org.kanhe.search.Tally;
import org.kanhe.search.query.QueryField;
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

    /// Every finding a request lists, in its order, on one frozen view of the index.
    public void eachFinding(SearchRequest request, Consumer<FindingHit> taker) {
        ask(index -> {
            index.eachFinding(request, taker);
            return true;
        });
    }

    /// Walks every report of a list, on one frozen view of the index.
    public void eachReport(SearchRequest request, Each<ReportHit> taker) {
        walk(index -> index.lookup().eachReport(request, taker::counted, taker::take));
    }

    /// Walks every indicator row of a list.
    public void eachIndicator(SearchRequest request, Each<IndicatorHit> taker) {
        walk(index -> index.lookup().eachIndicator(request, taker::counted, taker::take));
    }

    /// Walks every paragraph of a list.
    public void eachPassage(SearchRequest request, Each<PassageHit> taker) {
        walk(index -> index.lookup().eachPassage(request, taker::counted, taker::take));
    }

    private void walk(Consumer<ReportIndex> walk) {
        ask(index -> {
            walk.accept(index);
            return true;
        });
    }

    /// How many of the findings listed have each of these values of a facet.
    public Map<String, Long> tallyFindings(SearchRequest request, String facet, List<String> values) {
        return ask(index -> index.tallyFindings(request, facet, values));
    }

    /// The archive in numbers.
    ///
    /// @param facet `unit` or `year`
    public List<OverviewRow> overview(SearchRequest request, String facet) {
        return ask(index -> index.overview(request, facet));
    }

    /// One report as read.
    public Optional<Report> findOneReport(ReportId id) {
        return store.findReport(id);
    }

    /// Takes a list, hit by hit.
    ///
    /// @param <T> the hits
    public interface Each<T> {
        /// Comes once, before the first hit.
        void counted(long total);

        void take(T hit);
    }

    /// One finding by its id.
    public Optional<FindingHit> findFinding(String id) {
        return ask(index -> index.finding(id));
    }

    /// Completes what is being typed with units, projects and indicator names of the archive.
    public List<Suggestion> suggest(String typed, int most) {
        return ask(index -> index.suggest(typed, most));
    }

    /// Counts what each of some dozens of queries finds in every view, see [org.kanhe.search.Lookup#tally(List)].
    public List<Tally> tally(List<SearchRequest> requests) {
        return ask(index -> index.lookup().tally(requests));
    }

    /// Names of units or projects that contain what is typed, see [org.kanhe.search.Lookup#names(QueryField, String)].
    public List<FacetCount> names(QueryField field, String typed) {
        return ask(index -> index.lookup().names(field, typed));
    }

    public List<NameFacts> nameFacts(QueryField field, List<String> names) {
        return ask(index -> index.lookup().nameFacts(field, names));
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
            return new StoredFile(file, document, reading, verdicts, store.decisions(findings), store.corrections(id).corrections());
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
