package org.kanhe.server.page.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.compare.Completion;
import org.kanhe.core.compare.IndicatorSeries;
import org.kanhe.core.compare.Occurrence;
import org.kanhe.core.compare.SeriesNumbers;
import org.kanhe.core.compare.YearComparison;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.source.Location;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.compare.Drawn.Bar;
import org.kanhe.server.page.compare.Drawn.Chart;
import org.kanhe.server.page.compare.Drawn.Heat;
import org.kanhe.server.page.compare.Drawn.HeatCell;
import org.kanhe.server.page.compare.Drawn.Point;
import org.kanhe.server.page.compare.Drawn.Tick;

/// Draws comparisons over the years.
record Drawings(Words words) {
    /// Of the picture of one indicator, in its own coordinates.
    static final int WIDTH = 240;
    static final int HEIGHT = 72;
    private static final int EDGE = 14;
    private static final BigDecimal FULL = BigDecimal.valueOf(1000);

    Drawn draw(YearComparison comparison) {
        String title = comparison.project().isEmpty() ? words.say("compare.department") : comparison.project();
        List<Heat> heat = comparison.rows().stream().map(row -> heat(row.series(), comparison.years())).filter(row -> row.cells().stream().anyMatch(cell -> cell.shade() > 0)).toList();
        List<Chart> charts = comparison.rows().stream().flatMap(row -> SeriesNumbers.of(row.series()).filter(numbers -> numbers.targets().size() > 1 || numbers.actuals().size() > 1)
                .map(numbers -> chart(row.series(), numbers, comparison.years())).stream()).toList();
        return new Drawn(title, bars(comparison), comparison.years(), heat, charts);
    }

    private List<Bar> bars(YearComparison comparison) {
        SortedMap<Integer, FundingRow> totals = comparison.funding().getOrDefault(FundingItem.TOTAL, new TreeMap<>());
        BigDecimal most = totals.values().stream().flatMap(row -> Stream.of(budget(row), executed(row))).flatMap(Optional::stream).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (most.signum() <= 0) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        totals.forEach((year, row) -> {
            Optional<BigDecimal> budget = budget(row);
            Optional<BigDecimal> executed = executed(row);
            String says = words.say("compare.bar", executed.map(BigDecimal::toPlainString).orElse("—"), budget.map(BigDecimal::toPlainString).orElse("—"), row.rate().raw().isEmpty() ? "—" : row.rate().raw());
            Location at = Stream.of(row.executed(), row.annual(), row.initial()).flatMap(field -> field.findAt().stream()).findFirst().orElse(row.at());
            bars.add(new Bar(year, says, YearViews.href(Objects.requireNonNull(comparison.forms().get(year)).id(), at), width(budget, most), width(executed, most)));
        });
        return bars;
    }

    private static Optional<BigDecimal> budget(FundingRow row) {
        return row.annual().findValue().or(() -> row.initial().findValue()).map(Amount::value);
    }

    private static Optional<BigDecimal> executed(FundingRow row) {
        return row.executed().findValue().map(Amount::value);
    }

    private static int width(Optional<BigDecimal> amount, BigDecimal most) {
        return amount.map(value -> value.multiply(FULL).divide(most, MathContext.DECIMAL32).intValue()).orElse(0);
    }

    private Heat heat(IndicatorSeries series, List<Integer> years) {
        return new Heat(series.latest().name(), years.stream().map(year -> series.in(year).map(this::heat).orElseGet(() -> new HeatCell("", "", 0))).toList());
    }

    private HeatCell heat(Occurrence at) {
        String href = YearViews.href(at.report(), place(at, true));
        return switch (Completion.of(at.indicator())) {
            case Completion.Of(BigDecimal percent) -> new HeatCell(percent.setScale(0, RoundingMode.HALF_UP).toPlainString() + "%", href, shade(percent.intValue()));
            case Completion.Unknown(Completion.Why why) -> new HeatCell(words.say("incomparable." + why.code()), href, 0);
        };
    }

    private static int shade(int percent) {
        return percent < 80 ? 1 : percent < 100 ? 2 : percent < 110 ? 3 : percent < 130 ? 4 : 5;
    }

    private Chart chart(IndicatorSeries series, SeriesNumbers numbers, List<Integer> years) {
        TreeSet<BigDecimal> all = new TreeSet<>(numbers.targets().values());
        all.addAll(numbers.actuals().values());
        BigDecimal least = all.first();
        BigDecimal height = all.last().subtract(least);
        List<Point> points = new ArrayList<>();
        String targets = line(numbers.targets(), years, least, height);
        String actuals = line(numbers.actuals(), years, least, height);
        numbers.targets().forEach((year, value) -> points.add(point(series, years, year, value, least, height, false, numbers.unit())));
        numbers.actuals().forEach((year, value) -> points.add(point(series, years, year, value, least, height, true, numbers.unit())));
        String says = points.stream().map(Point::says).collect(Collectors.joining("；"));
        return new Chart(series.latest().name(), numbers.unit(), series.latest().name() + "：" + says, targets, actuals, points, years.stream().map(year -> new Tick(x(years, year), year)).toList());
    }

    private Point point(IndicatorSeries series, List<Integer> years, int year, BigDecimal value, BigDecimal least, BigDecimal height, boolean actual, String unit) {
        String says = words.say(actual ? "compare.point.actual" : "compare.point.target", String.valueOf(year), value.round(new MathContext(8)).toPlainString() + unit);
        return new Point(x(years, year), y(value, least, height), actual, says, series.in(year).map(at -> YearViews.href(at.report(), place(at, actual))).orElse(""));
    }

    private static Location place(Occurrence at, boolean actual) {
        return (actual ? at.indicator().actual().findAt() : at.indicator().target().findAt()).or(() -> at.indicator().name().findAt()).orElseGet(Location.File::new);
    }

    private static String line(SortedMap<Integer, BigDecimal> values, List<Integer> years, BigDecimal least, BigDecimal height) {
        return values.entrySet().stream().map(value -> x(years, value.getKey()) + "," + y(value.getValue(), least, height)).collect(Collectors.joining(" "));
    }

    /// By the calendar, so that a year without a form is a gap.
    private static int x(List<Integer> years, int year) {
        int span = years.getLast() - years.getFirst();
        return span == 0 ? WIDTH / 2 : EDGE + (year - years.getFirst()) * (WIDTH - 2 * EDGE) / span;
    }

    private static int y(BigDecimal value, BigDecimal least, BigDecimal height) {
        int room = HEIGHT - 2 * EDGE;
        return height.signum() == 0 ? HEIGHT / 2 : HEIGHT - EDGE - value.subtract(least).multiply(BigDecimal.valueOf(room)).divide(height, MathContext.DECIMAL32).intValue();
    }
}
