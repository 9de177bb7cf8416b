package org.kanhe.server.lookup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.text.Tokens;
import org.kanhe.server.lookup.Dossier.Line;
import org.kanhe.server.lookup.Dossier.Money;
import org.kanhe.server.lookup.Dossier.Partner;
import org.kanhe.server.lookup.Dossier.Year;

/// Adds up and lays side by side what the reports and indicator rows of one unit or project say.
record DossierFigures(Subject subject, List<ReportHit> reports, List<IndicatorHit> rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param findings by year
    List<Year> years(Map<Integer, Long> findings) {
        TreeMap<Integer, List<ReportHit>> byYear = new TreeMap<>(Comparator.reverseOrder());
        reports.forEach(hit -> hit.year().ifPresent(year -> byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(hit)));
        return byYear.entrySet().stream().map(e -> year(e.getKey(), e.getValue(), findings.getOrDefault(e.getKey(), 0L))).toList();
    }

    private static Year year(int year, List<ReportHit> hits, long findings) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        for (ReportKind kind : ReportKind.values()) {
            long count = hits.stream().filter(hit -> hit.kind().equals(kind.code())).count();
            if (count > 0) {
                kinds.put(kind.code(), count);
            }
        }
        return new Year(year, hits.size(), kinds, money(hits, ReportKind.PROJECT_SELF_EVALUATION), money(hits, ReportKind.DEPARTMENT_SELF_EVALUATION), findings);
    }

    private static Money money(List<ReportHit> hits, ReportKind kind) {
        List<ReportHit> forms = hits.stream().filter(hit -> hit.kind().equals(kind.code())).toList();
        List<ReportHit> both = forms.stream().filter(hit -> hit.annual().isPresent() && hit.executed().isPresent()).toList();
        Optional<BigDecimal> of = sum(both.stream().flatMap(hit -> hit.annual().stream()));
        Optional<BigDecimal> done = sum(both.stream().flatMap(hit -> hit.executed().stream()));
        Optional<BigDecimal> rate = of.filter(sum -> sum.signum() > 0).flatMap(sum -> done.map(d -> d.multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP)));
        List<BigDecimal> scores = forms.stream().flatMap(hit -> hit.score().stream()).toList();
        Optional<BigDecimal> score = sum(scores.stream()).map(sum -> sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP));
        return new Money(forms.size(), sum(forms.stream().flatMap(hit -> hit.annual().stream())), sum(forms.stream().flatMap(hit -> hit.executed().stream())), rate, score);
    }

    private static Optional<BigDecimal> sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal::add);
    }

    List<Partner> partners() {
        Map<String, List<ReportHit>> byKey = new LinkedHashMap<>();
        for (ReportHit hit : reports) {
            String name = partner(hit);
            if (!name.isEmpty()) {
                byKey.computeIfAbsent(subject.other().key(name), _ -> new ArrayList<>()).add(hit);
            }
        }
        return byKey.values().stream()
                .map(hits -> new Partner(subject.other().plain(partner(hits.getFirst())), hits.size(), hits.stream().flatMap(hit -> hit.year().stream()).distinct().sorted().toList()))
                .sorted(Comparator.comparingLong(Partner::reports).reversed())
                .toList();
    }

    private String partner(ReportHit hit) {
        return subject == Subject.UNIT ? hit.project() : hit.unit();
    }

    /// Those of one project stand together, the ones with most years first.
    List<Line> lines() {
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        Map<String, Integer> years = new HashMap<>();
        for (IndicatorHit row : rows) {
            if (row.year().isPresent() && !row.name().isBlank()) {
                String of = subject == Subject.UNIT ? Subject.PROJECT.plain(row.project()) : row.unit();
                Line line = lines.computeIfAbsent(List.of(Subject.PROJECT.key(of), Tokens.of(row.level2()).key(), Tokens.of(row.name()).key()), _ -> new Line(of, row.level1(), row.level2(), row.name(), new TreeMap<>()));
                line.byYear().computeIfAbsent(row.year().get(), _ -> new ArrayList<>()).add(row);
                years.merge(of, line.byYear().size(), Math::max);
            }
        }
        return lines.values().stream()
                .sorted(Comparator.<Line>comparingInt(line -> -years.getOrDefault(line.of(), 0)).thenComparing(Line::of).thenComparingInt(line -> -line.byYear().size()))
                .toList();
    }
}
