package org.kanhe.server.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.CorpusAway;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Peer;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.Origin;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.reuse.ReuseReading;
import org.kanhe.store.ReportStore;

/// The archive as rules see it: the index says which reports, the store what stands in them. One of these serves one batch
/// of files and remembers its answers; it is not for several threads.
///
/// Every question throws [CorpusAway] while the search engine is away.
public final class ArchiveCorpus implements ReportCorpus {
    /// Far beyond what one unit files in ten years.
    private static final int REPORTS_OF_UNIT = 2_000;
    /// Enough for a median that one more value does not move.
    private static final int PEERS = 200;
    private static final int UNITS = 200;
    private static final int FILES_KEPT = 400;

    private final ReportStore store;
    private final ReportIndex index;
    private final Map<String, List<Origin>> units = new HashMap<>();
    private final Map<String, List<Peer>> peers = new HashMap<>();
    private final Map<SourceId, List<Report>> files = new LinkedHashMap<>(16, 0.75f, true);

    public ArchiveCorpus(ReportStore store, ReportIndex index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public List<FiledReport> ofUnit(String unit, int from, int to) {
        return reportsOf(unit, from, to).stream().flatMap(this::find).filter(filed -> UnitNames.same(filed.unit(), unit)).toList();
    }

    /// The same without reading any of them.
    public List<ReportId> reportsOf(String unit, int from, int to) {
        String key = UnitNames.key(unit);
        if (key.isEmpty()) {
            return List.of();
        }
        return units.computeIfAbsent(key, _ -> ask(() -> index.reportsOf(unit, REPORTS_OF_UNIT))).stream()
                .filter(origin -> origin.year().filter(year -> from <= year && year <= to).isPresent()).map(origin -> ReportId.parse(origin.report())).sorted().toList();
    }

    @Override
    public List<FiledReport> ofFile(SourceId file) {
        return reports(file).stream().map(report -> new FiledReport(new ReportId(file, report.ordinal()), report)).toList();
    }

    @Override
    public List<Peer> peers(String name, int year) {
        String key = Labels.normalise(name);
        return peers.computeIfAbsent(key + "|" + year, _ -> {
            Set<String> seen = new HashSet<>();
            return ask(() -> index.rowsNamed(name, year, PEERS)).stream()
                    .filter(hit -> Labels.normalise(hit.name()).equals(key) && seen.add(hit.origin().report())).map(PeerReader::of).toList();
        });
    }

    @Override
    public Set<String> unitsAmong(Collection<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        Set<String> known = ask(() -> index.unitsNamed(names, UNITS)).stream().map(UnitNames::key).collect(Collectors.toSet());
        return names.stream().filter(name -> known.contains(UnitNames.key(name))).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ReusedPair> reused(ReportId report) {
        return ask(() -> {
            index.reuse().ensure();
            return index.reuse().pairs().with("reports", List.of(report.code()));
        }).stream().filter(pair -> !pair.excluded()).sorted(Comparator.comparingDouble(StoredPair::score).reversed()).map(ReuseReading::aligned).toList();
    }

    private Stream<FiledReport> find(ReportId id) {
        return reports(id.source()).stream().filter(report -> report.ordinal() == id.ordinal()).map(report -> new FiledReport(id, report));
    }

    private List<Report> reports(SourceId file) {
        List<Report> reports = files.computeIfAbsent(file, source -> store.findReading(source).map(Reading::reports).orElse(List.of()));
        if (files.size() > FILES_KEPT) {
            files.remove(files.keySet().iterator().next());
        }
        return reports;
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchUnavailableException e) {
            throw new CorpusAway("the search engine does not answer", e);
        }
    }
}
