package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;

/// One project, or one whole department, over the years: money above, indicators below.
///
/// @param project  name as printed in the newest year; empty for a form of a whole department
/// @param forms    the form each year is read from
/// @param setAside forms of years that have several: the one with the most indicators is used, of equals the newest
/// @param funding  lines of money by item and year
/// @param rows     indicators with their changes
public record YearComparison(String project, SortedMap<Integer, Filed> forms, List<Filed> setAside, Map<FundingItem, SortedMap<Integer, FundingRow>> funding, List<Row> rows) {
    public YearComparison {
        forms = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(forms));
        setAside = List.copyOf(setAside);
        funding = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(funding));
        rows = List.copyOf(rows);
    }

    /// An indicator with what happened to it.
    public record Row(IndicatorSeries series, List<Change> changes) {
        public Row {
            changes = List.copyOf(changes);
        }
    }

    /// @param filed forms of one unit and one project with a year, in the order they came into the archive
    public static YearComparison of(List<Filed> filed, Links links) {
        SortedMap<Integer, Filed> forms = new TreeMap<>();
        List<Filed> aside = new ArrayList<>();
        for (Filed form : filed) {
            form.year().ifPresent(year -> {
                Filed other = forms.get(year);
                if (other == null || other.indicators().size() <= form.indicators().size()) {
                    forms.put(year, form);
                    if (other != null) {
                        aside.add(other);
                    }
                } else {
                    aside.add(form);
                }
            });
        }
        SortedMap<Integer, List<Occurrence>> byYear = new TreeMap<>();
        forms.forEach((year, form) -> byYear.put(year, form.occurrences(year)));
        List<Integer> years = List.copyOf(forms.keySet());
        List<Row> rows = new SeriesAlignment(links).align(byYear).stream().map(series -> new Row(series, Changes.of(series, years))).toList();
        String project = forms.isEmpty() ? "" : forms.lastEntry().getValue().project();
        return new YearComparison(project, forms, aside, funding(forms), rows);
    }

    private static Map<FundingItem, SortedMap<Integer, FundingRow>> funding(SortedMap<Integer, Filed> forms) {
        Map<FundingItem, SortedMap<Integer, FundingRow>> all = new TreeMap<>(Comparator.naturalOrder());
        forms.forEach((year, form) -> form.funding().forEach(row -> all.computeIfAbsent(row.item(), _ -> new TreeMap<>()).putIfAbsent(year, row)));
        return all;
    }

    public List<Integer> years() {
        return List.copyOf(forms.keySet());
    }
}
