package org.kanhe.server.archive;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.core.report.ReportId;
import org.kanhe.search.FindingHit;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.IndexCatchUp;
import org.kanhe.store.DecisionOutcome;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reviewers' decisions on findings.
@Singleton
public final class Reviews {
    private static final Logger LOG = LoggerFactory.getLogger(Reviews.class);

    private final Archive archive;
    private final ReportStore store;
    private final SearchEngine engine;
    private final IndexCatchUp catchUp;

    Reviews(Archive archive, ReportStore store, SearchEngine engine, IndexCatchUp catchUp) {
        this.archive = archive;
        this.store = store;
        this.engine = engine;
        this.catchUp = catchUp;
    }

    /// Decides on a finding. It is durable when this returns, and found under its new status soon after.
    ///
    /// @param note    the reason, may be empty
    /// @param version the version the reviewer looked at; 0 for one nobody has decided on
    /// @return empty when there is no such finding; stale when somebody decided in between, and nothing was changed
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public Optional<DecisionOutcome> decide(String finding, Decision.Status status, String note, long version) {
        return archive.findFinding(finding).map(hit -> {
            DecisionOutcome outcome = store.decide(new Decision(finding, status, note, "", Instant.now(), version + 1));
            switch (outcome) {
                case DecisionOutcome.Saved saved -> show(saved.decision(), hit);
                case DecisionOutcome.Stale _ -> {}
            }
            return outcome;
        });
    }

    private void show(Decision decision, FindingHit hit) {
        try {
            engine.index().decided(decision);
        } catch (RuntimeException e) {
            LOG.warn("The decision on {} is not in the index yet ({})", decision.finding(), e.getClass().getSimpleName());
            store.findFile(ReportId.parse(hit.report()).source()).ifPresent(file -> {
                store.saveFile(file.withIndexed(false));
                catchUp.add(file.id());
            });
        }
    }
}
