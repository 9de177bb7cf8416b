package org.kanhe.server.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final int AT_ONCE = 500;

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

    /// Decides on many findings. Those somebody decided on in between are left alone.
    ///
    /// @param sources the file of each finding
    /// @return how many were decided on
    int decideAll(List<Decision> next, Map<String, String> sources) {
        List<Decision> saved = store.decideAll(next).stream().flatMap(o -> o instanceof DecisionOutcome.Saved s ? Stream.of(s.decision()) : Stream.empty()).toList();
        Set<SourceId> files = new HashSet<>();
        saved.forEach(d -> Optional.ofNullable(sources.get(d.finding())).map(SourceId::new).ifPresent(files::add));
        show(saved, files);
        return saved.size();
    }

    /// Confirms findings nobody decided on.
    ///
    /// @param sources the file of each finding
    /// @param when    what [#takeBack(FindingRef, Instant, String)] knows these decisions by
    public void confirm(Map<String, String> sources, String note, String by, Instant when) {
        List<String> left = List.copyOf(sources.keySet());
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            List<String> some = left.subList(from, Math.min(left.size(), from + AT_ONCE));
            Map<String, Decision> known = store.decisions(some);
            decideAll(some.stream().map(finding -> known.getOrDefault(finding, Decision.open(finding))).filter(before -> before.status() == Decision.Status.OPEN)
                    .map(before -> new Decision(before.finding(), Decision.Status.CONFIRMED, Optional.empty(), note, before.assignee(), by, when, before.version() + 1)).toList(), sources);
        }
    }

    /// Takes the decision back that was made then, unless somebody decided since.
    public void takeBack(FindingRef ref, Instant made, String by) {
        List<Decision> history = store.history(ref.key());
        if (!history.isEmpty() && history.getLast().at().equals(made)) {
            Decision before = history.size() == 1 ? Decision.open(ref.key()) : history.get(history.size() - 2);
            ref.report().ifPresent(report -> decideAll(List.of(before.again(by, Choice.now(), history.getLast().version())), Map.of(ref.key(), report.source().sha256())));
        }
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
