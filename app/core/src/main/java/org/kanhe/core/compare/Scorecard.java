package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;

/// How one unit fills its forms in one year, as shares of its indicator rows.
///
/// @param rows   of its self-evaluations of the year
/// @param shares each with the rows it is a share of
public record Scorecard(String unit, int rows, Map<Figure, Share> shares) {
    private static final BigDecimal FAR = new BigDecimal("120");
    private static final Pattern LATE = Pattern.compile("滞后|延期|延迟|推迟|延误|未及时|进度慢|进度缓慢|较晚|来不及|尚未|未能按|未按");

    public Scorecard {
        shares = Map.copyOf(shares);
    }

    /// What is counted.
    public enum Figure {
        /// Rows that got all their points, of those with points
        FULL_MARKS("full-marks"),
        /// Rows that reached 120 % or more of their target, of those whose completion can be said
        OVER_ACHIEVED("over-achieved"),
        /// Rows whose target is that of the year before, of those that were there then
        UNCHANGED_TARGETS("unchanged-targets"),
        /// Reasons that blame lateness, of all reasons
        LATE_REASONS("late-reasons"),
        /// Rows with a target or result that could not be read, of all
        DOUBTFUL_READINGS("doubtful-readings");

        private final String code;

        Figure(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    /// @param count rows counted
    /// @param of    rows it could be
    public record Share(int count, int of) {
        /// Percent, to one place; empty when there is nothing to count.
        public Optional<BigDecimal> percent() {
            return of == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(of), MathContext.DECIMAL32).setScale(1, RoundingMode.HALF_UP));
        }
    }

    /// A row of the unit.
    public record Row(String project, int year, Indicator indicator) {
        private String key() {
            return PlainName.of(project) + "\n" + PlainName.of(indicator.name().findValue().orElse(""));
        }
    }

    /// @param all its rows of this year and of the one before
    public static Scorecard of(String unit, int year, List<Row> all) {
        List<Row> now = all.stream().filter(row -> row.year() == year).toList();
        Map<String, Row> before = new HashMap<>();
        all.stream().filter(row -> row.year() == year - 1).forEach(row -> before.put(row.key(), row));
        Map<Figure, Share> shares = new EnumMap<>(Figure.class);
        List<BigDecimal> points = now.stream().flatMap(row -> ScoreShare.of(row.indicator()).stream()).toList();
        shares.put(Figure.FULL_MARKS, share(points, share -> share.compareTo(BigDecimal.ONE) >= 0));
        List<BigDecimal> completions = now.stream().flatMap(row -> Completion.of(row.indicator()).find().stream()).toList();
        shares.put(Figure.OVER_ACHIEVED, share(completions, percent -> percent.compareTo(FAR) >= 0));
        List<String[]> targets = new ArrayList<>();
        now.forEach(row -> Optional.ofNullable(before.get(row.key())).ifPresent(old -> targets.add(new String[] {target(old), target(row)})));
        shares.put(Figure.UNCHANGED_TARGETS, share(targets, pair -> !pair[1].isEmpty() && pair[0].equals(pair[1])));
        List<String> reasons = now.stream().flatMap(row -> row.indicator().reason().findValue().stream()).filter(reason -> reason.length() > 1).toList();
        shares.put(Figure.LATE_REASONS, share(reasons, reason -> LATE.matcher(reason).find()));
        shares.put(Figure.DOUBTFUL_READINGS, share(now, row -> row.indicator().target() instanceof Field.Unreadable<?> || row.indicator().actual() instanceof Field.Unreadable<?>));
        return new Scorecard(unit, now.size(), shares);
    }

    private static String target(Row row) {
        return Labels.normalise(row.indicator().target().raw());
    }

    private static <T> Share share(List<T> of, Predicate<T> counted) {
        return new Share((int) of.stream().filter(counted).count(), of.size());
    }

    public Share share(Figure figure) {
        return shares.getOrDefault(figure, new Share(0, 0));
    }
}
