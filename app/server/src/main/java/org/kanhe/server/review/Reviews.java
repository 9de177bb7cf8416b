package org.kanhe.server.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.FindingHit;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.indexing.IndexCatchUp;
import org.kanhe.store.DecisionOutcome;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reviewers' decisions on findings. They need the store and nothing else: the index learns of them when it can.
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

    /// The finding of that name, as the rules last found it.
    ///
    /// @throws org.kanhe.server.engine.SearchDown when the name does not say the report and the search engine is away
    public Optional<Finding> find(FindingRef ref) {
        Optional<ReportId> report = ref.report().or(() -> archive.findFinding(ref.key()).map(FindingHit::report).map(ReportId::parse));
        return report.flatMap(id -> store.findVerdicts(id.source()).stream()
                .flatMap(v -> v.findings().stream())
                .filter(f -> f.report().equals(id) && f.id().equals(ref.key()))
                .findFirst());
    }

    /// The decision that stands.
    public Decision standing(Finding finding) {
        return store.decision(finding.id());
    }

    /// Everything ever decided about a finding, oldest first.
    public List<Decision> history(Finding finding) {
        return store.history(finding.id());
    }

    /// Decides on a finding. It is durable when this returns, and found under its new status soon after.
    ///
    /// @param version the version the reviewer looked at; 0 for one nobody has decided on
    /// @return stale when somebody decided in between, and nothing was changed
    public DecisionOutcome decide(Finding finding, Choice choice, long version) {
        DecisionOutcome outcome = store.decide(choice.on(store.decision(finding.id()), version));
        switch (outcome) {
            case DecisionOutcome.Saved saved -> show(List.of(saved.decision()), List.of(finding.report().source()));
            case DecisionOutcome.Stale _ -> {}
        }
        return outcome;
    }

    /// Tells the index; where it does not listen, the files are put into it again later.
    void show(Collection<Decision> decisions, Collection<SourceId> files) {
        try {
            engine.index().decided(decisions);
        } catch (RuntimeException e) {
            LOG.warn("{} decisions are not in the index yet ({})", decisions.size(), e.getClass().getSimpleName());
            store.findFiles(files).forEach(file -> {
                store.saveFile(file.withIndexed(false));
                catchUp.add(file.id());
            });
        }
    }
}
