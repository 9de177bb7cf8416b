package org.kanhe.server.page.reuse;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kanhe.core.report.ReportId;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.search.reuse.ReuseIndex;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;

/// What only pages and files ask of the index of copied text. Throws [SearchDown] while the engine is away.
@Singleton
public final class Copies {
    private final SearchEngine engine;

    Copies(SearchEngine engine) {
        this.engine = engine;
    }

    /// Whether the report was held against the archive.
    boolean isCompared(ReportId report) {
        return ask(index -> !index.passages().ofReport(report).isEmpty());
    }

    /// Every pair asked for, however many.
    void each(PairRequest request, Consumer<StoredPair> taker) {
        ask(index -> {
            index.pairs().each(request, taker);
            return true;
        });
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
