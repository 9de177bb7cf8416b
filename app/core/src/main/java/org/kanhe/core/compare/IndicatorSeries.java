package org.kanhe.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One indicator over the years.
///
/// @param byYear     its row in every year that has it, at least one
/// @param confidence that all of them are the same indicator, 0 to 1: the least likeness of a row to the one before it; 1
///                   when the name never changed
public record IndicatorSeries(SortedMap<Integer, Occurrence> byYear, double confidence) {
    public IndicatorSeries {
        byYear = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("an indicator that stands nowhere");
        }
    }

    /// Its newest row, which names it.
    public Occurrence latest() {
        return byYear.lastEntry().getValue();
    }

    public Optional<Occurrence> in(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /// All printed names, oldest first, each once.
    public List<String> names() {
        return byYear.values().stream().map(Occurrence::name).distinct().toList();
    }

    IndicatorSeries with(Occurrence next, double likeness) {
        TreeMap<Integer, Occurrence> longer = new TreeMap<>(byYear);
        longer.put(next.year(), next);
        return new IndicatorSeries(longer, Math.min(confidence, likeness));
    }

    static IndicatorSeries begin(Occurrence first) {
        return new IndicatorSeries(new TreeMap<>(java.util.Map.of(first.year(), first)), 1);
    }
}
