package org.kanhe.server.compare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kanhe.core.compare.NameLikeness;
import org.kanhe.core.compare.Occurrence;
import org.kanhe.core.compare.PlainName;
import org.kanhe.core.compare.UnitComparison;
import org.kanhe.core.place.Aliases;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.SearchUnavailableException;
import org.kanhe.server.archive.RowReader;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.server.engine.SearchEngine;
import org.kanhe.server.web.Refused;

/// One indicator across units. Rows are found by search, with the synonyms of the field; those whose name is near enough are
/// taken for the same indicator, and the reviewer sees every other name and can take it in or leave one out.
@Singleton
public final class UnitComparisons {
    /// Names at least this alike are taken for one indicator.
    private static final double SAME = 0.85;
    /// Names less alike than this are not worth showing.
    private static final double NEAR = 0.5;
    /// Rows looked at; a county files fewer of one indicator in ten years.
    private static final int MOST = 10_000;

    private final SearchEngine engine;
    private final WhoIsWho who;

    UnitComparisons(SearchEngine engine, WhoIsWho who) {
        this.engine = engine;
        this.who = who;
    }

    /// A name found, how many rows bear it, how alike it is, and whether its rows are compared.
    public record NameFound(String name, int rows, double likeness, boolean included) {}

    /// @param complete false when more rows were found than are looked at
    public record Answer(UnitQuestion question, UnitComparison comparison, List<NameFound> names, boolean complete) {
        public Answer {
            names = List.copyOf(names);
        }
    }

    /// @throws Refused when no indicator is named
    /// @throws SearchDown while the search engine is away
    public Answer compare(UnitQuestion question) {
        if (PlainName.of(question.indicator()).isEmpty()) {
            throw Refused.of(400, "compare.no-indicator");
        }
        Map<String, IndicatorHit> rows = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>(question.with());
        asked.add(question.indicator());
        asked.forEach(name -> find(name, question, rows));
        Map<String, Double> likeness = new HashMap<>();
        rows.values().forEach(hit -> likeness.computeIfAbsent(hit.name(), name -> asked.contains(name) ? 1 : NameLikeness.of(question.indicator(), name)));
        Aliases aliases = who.aliases();
        List<UnitComparison.Candidate> candidates = rows.values().stream()
                .filter(hit -> isIncluded(hit.name(), likeness.getOrDefault(hit.name(), 0.0), question)).map(hit -> candidate(hit, aliases)).filter(candidate -> question.wants(candidate.agency())).toList();
        return new Answer(question, UnitComparison.of(question.indicator(), candidates), names(rows, likeness, question), rows.size() < MOST);
    }

    private static boolean isIncluded(String name, double likeness, UnitQuestion question) {
        return likeness >= SAME && !question.without().contains(name);
    }

    private static List<NameFound> names(Map<String, IndicatorHit> rows, Map<String, Double> likeness, UnitQuestion question) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.values().forEach(hit -> counts.merge(hit.name(), 1, Integer::sum));
        List<NameFound> names = new ArrayList<>();
        counts.forEach((name, count) -> {
            double alike = likeness.getOrDefault(name, 0.0);
            if (alike >= NEAR) {
                names.add(new NameFound(name, count, alike, isIncluded(name, alike, question)));
            }
        });
        names.sort(Comparator.comparingDouble(NameFound::likeness).reversed().thenComparing(NameFound::name));
        return names;
    }

    private void find(String name, UnitQuestion question, Map<String, IndicatorHit> into) {
        Map<String, List<String>> filters = new HashMap<>(question.filters());
        filters.put("kind", List.of(ReportKind.PROJECT_SELF_EVALUATION.code(), ReportKind.DEPARTMENT_SELF_EVALUATION.code()));
        if (!question.years().isEmpty()) {
            filters.put("year", question.years().stream().map(String::valueOf).toList());
        }
        String quoted = "name:\"" + name.replaceAll("[\"\\\\]", " ").strip() + "\"";
        try {
            engine.index().eachIndicator(new SearchRequest(quoted, filters, 1, 500, ""), hit -> {
                if (into.size() < MOST && hit.origin().year().isPresent()) {
                    into.putIfAbsent(hit.origin().report() + " " + hit.at(), hit);
                }
            });
        } catch (SearchUnavailableException e) {
            throw new SearchDown("the search engine does not answer", e);
        }
    }

    private static UnitComparison.Candidate candidate(IndicatorHit hit, Aliases aliases) {
        return new UnitComparison.Candidate(aliases.main(hit.origin().unit()), hit.origin().file(),
                new Occurrence(ReportId.parse(hit.origin().report()), hit.origin().year().orElseThrow(), 0, RowReader.indicator(hit)));
    }
}
