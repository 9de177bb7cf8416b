package org.kanhe.server.lookup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Severity;
import org.kanhe.search.FacetCount;
import org.kanhe.search.FindingHit;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;
import org.kanhe.server.archive.Archive;
import org.kanhe.server.compare.WhoIsWho;

/// Gathers everything known about one unit or project.
@Singleton
public final class Dossiers {
    /// As many reports are looked at.
    public static final int MOST_REPORTS = 2_000;
    /// As many indicator rows are looked at.
    public static final int MOST_ROWS = 3_000;
    private static final int AT_ONCE = 500;
    /// A filter takes no more values.
    private static final int MOST_SPELLINGS = 200;

    private final Archive archive;
    private final WhoIsWho who;

    Dossiers(Archive archive, WhoIsWho who) {
        this.archive = archive;
        this.who = who;
    }

    /// @param name in any way of writing it, with or without a year; for a unit, any of the names people said to be its own
    /// @param unit only its reports, where a project has several
    /// @return empty when no report has the name
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public Optional<Dossier> find(Subject subject, String name, Optional<String> unit) {
        String key = subject.key(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<String> called = subject == Subject.UNIT ? who.aliases().of(name) : List.of(name);
        List<String> spellings = called.stream().flatMap(one -> spellings(subject, one)).distinct().limit(MOST_SPELLINGS).toList();
        return spellings.isEmpty() ? Optional.empty() : Optional.of(gather(subject, subject.plain(spellings.getFirst()), spellings, unit));
    }

    private Stream<String> spellings(Subject subject, String name) {
        return archive.names(subject.field(), subject.plain(name)).stream().map(FacetCount::value).filter(written -> subject.key(written).equals(subject.key(name)));
    }

    private Dossier gather(Subject subject, String name, List<String> spellings, Optional<String> unit) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(subject.filter(), spellings);
        unit.ifPresent(u -> filters.put(Subject.UNIT.filter(), List.of(u)));
        List<ReportHit> reports = new ArrayList<>();
        long total = all(filters, MOST_REPORTS, archive::reports, reports);
        List<IndicatorHit> rows = new ArrayList<>();
        long rowTotal = all(filters, MOST_ROWS, archive::indicators, rows);
        Results<FindingHit> found = archive.findings(new SearchRequest("", filters, 1, 1, ""));
        DossierFigures figures = new DossierFigures(subject, reports, rows);
        return new Dossier(subject, name, spellings, unit, total, reports, figures.years(byYear(found)), findings(filters, found.total()), figures.partners(), rowTotal, figures.lines(), mentions(name, total, unit));
    }

    /// Takes up to so many hits, newest first.
    ///
    /// @return how many there are
    private static <T> long all(Map<String, List<String>> filters, int most, Function<SearchRequest, Results<T>> view, List<T> into) {
        Results<T> page = view.apply(new SearchRequest("", filters, 1, AT_ONCE, "-year"));
        into.addAll(page.items());
        for (int n = 2; into.size() < Math.min(most, page.total()) && !page.items().isEmpty(); n++) {
            page = view.apply(new SearchRequest("", filters, n, AT_ONCE, "-year"));
            into.addAll(page.items());
        }
        return page.total();
    }

    private Dossier.Findings findings(Map<String, List<String>> filters, long total) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.code(), new LinkedHashMap<>());
        }
        if (total > 0) {
            for (Decision.Status status : Decision.Status.values()) {
                Map<String, List<String>> with = new LinkedHashMap<>(filters);
                with.put("status", List.of(status.code()));
                archive.findings(new SearchRequest("", with, 1, 1, "")).facets().getOrDefault("severity", List.of())
                        .forEach(count -> counts.computeIfAbsent(count.value(), _ -> new LinkedHashMap<>()).put(status.code(), count.count()));
            }
        }
        return new Dossier.Findings(total, counts);
    }

    private static Map<Integer, Long> byYear(Results<FindingHit> found) {
        Map<Integer, Long> years = new LinkedHashMap<>();
        // A report may name no year
        found.facets().getOrDefault("year", List.of()).stream().filter(count -> count.value().matches("\\d+")).forEach(count -> years.put(Integer.parseInt(count.value()), count.count()));
        return years;
    }

    /// Reports that name it somewhere without being of it.
    private long mentions(String name, long own, Optional<String> unit) {
        return unit.isPresent() ? 0 : Math.max(0, archive.reports(new SearchRequest("\"" + name.replaceAll("[\"“”]", " ") + "\"", Map.of(), 1, 1, "", false)).total() - own);
    }
}
