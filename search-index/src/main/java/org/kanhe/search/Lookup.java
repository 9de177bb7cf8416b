package org.kanhe.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.QueryField;

/// Questions about more than one page of hits.
public final class Lookup {
    private final Finder finder;

    Lookup(Finder finder) {
        this.finder = finder;
    }

    /// Every report found, for an export: in order, on one frozen view of the index, without highlights.
    ///
    /// @param total told first how many there are
    public void eachReport(SearchRequest request, LongConsumer total, Consumer<ReportHit> taker) {
        finder.each(IndexKind.REPORTS, request, HitReader::report, total, taker);
    }

    /// Every indicator row found, like [#eachReport(SearchRequest, LongConsumer, Consumer)].
    public void eachIndicator(SearchRequest request, LongConsumer total, Consumer<IndicatorHit> taker) {
        finder.each(IndexKind.INDICATORS, request, HitReader::indicator, total, taker);
    }

    /// Every paragraph found, like [#eachReport(SearchRequest, LongConsumer, Consumer)].
    public void eachPassage(SearchRequest request, LongConsumer total, Consumer<PassageHit> taker) {
        finder.each(IndexKind.PASSAGES, request, HitReader::passage, total, taker);
    }

    /// Counts what each of some queries finds in every view; one tally for each, in order. Some dozens at a time.
    public List<Tally> tally(List<SearchRequest> requests) {
        return finder.tally(requests);
    }

    /// Names of units or projects as they stand in reports, with how many reports have each; every one of them when
    /// nothing is typed, at most [Names#MOST].
    ///
    /// @param field [QueryField#UNIT] or [QueryField#PROJECT]
    public List<FacetCount> names(QueryField field, String typed) {
        return finder.names().containing(field, typed);
    }

    /// What reports with these names say, name by name.
    ///
    /// @param names at most 200
    public List<NameFacts> nameFacts(QueryField field, List<String> names) {
        return finder.names().facts(field, names);
    }
}
