package org.kanhe.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.reuse.Families;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Passages;
import org.kanhe.core.reuse.ReuseArchive;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.source.SourceId;

/// An archive that is a list: the files of one offline check, the reports of one file, the forms of a test.
final class ListedReports implements ReportCorpus {
    private final Map<String, List<FiledReport>> byUnit = new HashMap<>();
    private final Map<SourceId, List<FiledReport>> byFile = new HashMap<>();
    private final Map<String, List<Peer>> byIndicator = new HashMap<>();

    private final List<FiledReport> reports;
    private @Nullable List<ReusedPair> pairs;

    ListedReports(List<FiledReport> reports) {
        this.reports = List.copyOf(reports);
        for (FiledReport filed : reports) {
            byFile.computeIfAbsent(filed.id().source(), _ -> new ArrayList<>()).add(filed);
            String unit = UnitNames.key(filed.unit());
            if (!unit.isEmpty()) {
                byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(filed);
            }
            if (filed.report() instanceof SelfEvaluation form && filed.year().isPresent()) {
                addPeers(filed, form, filed.year().get());
            }
        }
    }

    private void addPeers(FiledReport filed, SelfEvaluation form, int year) {
        Set<String> seen = new HashSet<>();
        form.indicators().forEach(row -> row.name().findValue().filter(name -> seen.add(key(name, year)))
                .ifPresent(name -> byIndicator.computeIfAbsent(key(name, year), _ -> new ArrayList<>()).add(new Peer(filed.id(), filed.unit(), name, row.target()))));
    }

    @Override
    public List<FiledReport> ofUnit(String unit, int from, int to) {
        return byUnit.getOrDefault(UnitNames.key(unit), List.of()).stream().filter(filed -> filed.year().filter(year -> from <= year && year <= to).isPresent()).toList();
    }

    @Override
    public List<FiledReport> ofFile(SourceId file) {
        return List.copyOf(byFile.getOrDefault(file, List.of()));
    }

    @Override
    public List<Peer> peers(String name, int year) {
        return List.copyOf(byIndicator.getOrDefault(key(name, year), List.of()));
    }

    @Override
    public Set<String> unitsAmong(Collection<String> names) {
        return names.stream().filter(name -> byUnit.containsKey(UnitNames.key(name))).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ReusedPair> reused(ReportId report) {
        return pairs().stream().filter(pair -> List.of(pair.left(), pair.right()).stream().anyMatch(p -> p.origin().report().equals(report))).toList();
    }

    /// Found when first asked for: most lists are never asked.
    private List<ReusedPair> pairs() {
        List<ReusedPair> found = pairs;
        if (found == null) {
            List<Passage> passages = reports.stream().flatMap(filed -> Passages.of(Origin.of(filed.id(), "", filed.report()), filed.report(), Optional.empty()).stream()).toList();
            found = Families.marked(new ReuseArchive().add(passages));
            pairs = found;
        }
        return found;
    }

    private static String key(String indicator, int year) {
        return Labels.normalise(indicator) + "|" + year;
    }
}
