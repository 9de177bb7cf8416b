package org.kanhe.server.reuse;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.Judgement;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Passages;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.search.reuse.FamilyCard;
import org.kanhe.search.reuse.Flow;
import org.kanhe.search.reuse.PairPage;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.search.reuse.ReuseIndex;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.store.ReportStore;

/// Reading what was found.
///
/// Everything throws [SearchDown] while the engine is away.
@Singleton
public final class ReuseReading {
    private final ReportStore store;
    private final SearchEngine engine;

    ReuseReading(ReportStore store, SearchEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    public PairPage pairs(PairRequest request) {
        return ask(index -> index.pairs().find(request));
    }

    public Optional<StoredPair> find(String id) {
        return ask(index -> index.pairs().find(id));
    }

    /// Every pair a report has part in, the strongest first.
    public List<StoredPair> ofReport(ReportId report) {
        return ask(index -> index.pairs().with("reports", List.of(report.code()))).stream().sorted((a, b) -> Double.compare(b.score(), a.score())).toList();
    }

    /// How much of a report is found elsewhere; empty when there is no such report.
    public Optional<ReportReuse> summary(ReportId id) {
        return store.findFile(id.source()).flatMap(file -> store.findReport(id).map(report -> {
            List<Passage> passages = Passages.of(Origin.of(file.source(), report), report, store.findDocument(id.source()));
            return ReportReuse.of(id, passages, ofReport(id));
        }));
    }

    /// How far the text of a pair is spread, by all the pairs its two passages are found in.
    ///
    /// @param units different units with it
    /// @param first the earliest passage
    public record Spread(int units, int reports, Passage first) {}

    public Spread spread(StoredPair pair) {
        List<StoredPair> with = ask(index -> index.pairs().with("passages", List.of(pair.left().id(), pair.right().id()))).stream().filter(other -> other.kind() != ReuseKind.FOREIGN_NAME).toList();
        List<Passage> all = Stream.concat(Stream.of(pair), with.stream()).flatMap(p -> Stream.of(p.right(), p.left())).toList();
        Passage first = all.stream().filter(p -> p.origin().year() != Origin.UNKNOWN_YEAR).min(Comparator.comparingInt(p -> p.origin().year())).orElse(pair.right());
        int units = (int) all.stream().map(p -> p.origin().filer()).distinct().count();
        return new Spread(Math.max(units, pair.sharing()), (int) all.stream().map(p -> p.origin().report()).distinct().count(), first);
    }

    public List<FamilyCard> families(PairRequest request) {
        return ask(index -> index.pairs().families(request));
    }

    public List<Flow> flows(PairRequest request) {
        return ask(index -> index.pairs().flows(request));
    }

    /// A pair with both its texts side by side.
    public static ReusedPair aligned(StoredPair pair) {
        Judgement judgement = new Judgement(pair.bits(), pair.cover(), pair.sharing(), Judgement.Grade.of(pair.grade()));
        return ReusedPair.of(pair.kind(), judgement, pair.left(), pair.right());
    }

    private <T> T ask(Function<ReuseIndex, T> question) {
        try {
            ReuseIndex index = engine.index().reuse();
            index.ensure();
            return question.apply(index);
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine does not answer", e);
        }
    }
}
