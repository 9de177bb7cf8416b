package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Which rows of different years are one indicator: year by year, the rows of the next year are given one to one to the
/// series so far, so that all likenesses together are greatest. A row like none begins a series; a series no row is given
/// to may go on in a later year.
public record SeriesAlignment(Links links) {
    /// Rows less alike stay apart.
    static final double JOINED = 0.62;
    /// Rows less alike than this were never one.
    private static final double CONTRADICTS = 0.5;

    /// @param byYear the rows of each year
    /// @return every row in exactly one series, in the order of the newest form, what it no longer has after it
    public List<IndicatorSeries> align(SortedMap<Integer, List<Occurrence>> byYear) {
        List<IndicatorSeries> series = new ArrayList<>();
        Surroundings forms = Surroundings.of(byYear);
        byYear.values().forEach(rows -> extend(series, rows, forms));
        series.sort((a, b) -> a.latest().year() != b.latest().year()
                ? Integer.compare(b.latest().year(), a.latest().year()) : Integer.compare(a.latest().position(), b.latest().position()));
        return List.copyOf(series);
    }

    private void extend(List<IndicatorSeries> series, List<Occurrence> rows, Surroundings forms) {
        double[][] likeness = new double[rows.size()][series.size()];
        double[][] gain = new double[rows.size()][series.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int s = 0; s < series.size(); s++) {
                likeness[r][s] = likeness(rows.get(r), series.get(s), forms);
                gain[r][s] = gain(likeness[r][s], rows.get(r), series.get(s));
            }
        }
        int[] given = Assignment.best(gain, series.size());
        for (int r = 0; r < rows.size(); r++) {
            if (given[r] < 0) {
                series.add(IndicatorSeries.begin(rows.get(r)));
            } else {
                series.set(given[r], series.get(given[r]).with(rows.get(r), likeness[r][given[r]]));
            }
        }
    }

    /// Likeness to the newest row of the series; an older one that is clearly closer counts too, for names that come back, and
    /// one that contradicts counts against: 垃圾清运量 that was 生活垃圾清运量 is hardly 餐厨垃圾清运量 now.
    private double likeness(Occurrence row, IndicatorSeries series, Surroundings forms) {
        double newest = likeness(row, series.latest(), forms);
        double ever = series.byYear().values().stream().mapToDouble(older -> likeness(row, older, forms)).max().orElse(0);
        double worst = series.byYear().values().stream().mapToDouble(older -> likeness(row, older, forms)).min().orElse(newest);
        return Math.max(newest, ever - 0.05) - (worst < CONTRADICTS ? 0.15 : 0);
    }

    private double likeness(Occurrence a, Occurrence b, Surroundings forms) {
        return links.decide(a.name(), b.name(), forms.likeness(a, b));
    }

    /// The third power lets one exact pair win over two halves; the very same name and the place in the form break ties.
    private static double gain(double likeness, Occurrence row, IndicatorSeries series) {
        if (likeness < JOINED) {
            return 0;
        }
        double renamed = row.name().equals(series.latest().name()) ? 0 : 0.01;
        return likeness * likeness * likeness - renamed - Math.min(20, Math.abs(row.position() - series.latest().position())) * 0.0005;
    }
}
