package org.kanhe.server.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;
import org.kanhe.search.IndicatorHit;

/// Reads an indicator row out of what the index shows of it, so that three thousand reports need not be read for one
/// indicator.
public final class RowReader {
    private RowReader() {}

    public static Indicator indicator(IndicatorHit hit) {
        Location at = Location.parse(hit.at());
        Map<String, @Nullable Object> row = hit.indicator();
        return new Indicator(level(hit.level1(), at), level(hit.level2(), at), words(row.get("name")), value(row.get("target")), value(row.get("actual")),
                score(row.get("weight")), score(row.get("score")), words(row.get("reason")));
    }

    /// A target or actual value.
    static Field<IndicatorValue> value(@Nullable Object cell) {
        return field(cell, RowReader::value);
    }

    private static Optional<Level> level(String name, Location at) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Level.of(name, at));
    }

    private static Field<String> words(@Nullable Object cell) {
        return field(cell, map -> map.get("value") instanceof String s ? Optional.of(s) : Optional.empty());
    }

    private static Field<Score> score(@Nullable Object cell) {
        return field(cell, map -> number(map.get("value")).map(Score::new));
    }

    private static <T> Field<T> field(@Nullable Object of, Function<Map<?, ?>, Optional<T>> reading) {
        if (!(of instanceof Map<?, ?> cell) || !(cell.get("at") instanceof String place)) {
            return Field.absent();
        }
        Location at = Location.parse(place);
        String raw = text(cell, "raw");
        if (raw.isEmpty()) {
            return new Field.Blank<>(at);
        }
        Optional<T> value = Boolean.TRUE.equals(cell.get("unreadable")) ? Optional.empty() : reading.apply(cell);
        return value.<Field<T>>map(read -> new Field.Present<>(read, raw, at)).orElseGet(() -> new Field.Unreadable<>(raw, at));
    }

    private static Optional<IndicatorValue> value(Map<?, ?> cell) {
        if (!text(cell, "kind").equals("measured")) {
            return Optional.of(IndicatorValues.parse(text(cell, "raw")));
        }
        List<?> parts = cell.get("parts") instanceof List<?> several ? several : List.of(cell);
        List<Measure> measures = parts.stream().flatMap(part -> part instanceof Map<?, ?> one ? measure(one).stream() : Stream.empty()).toList();
        return measures.isEmpty() ? Optional.empty() : Optional.of(new IndicatorValue.Measured(text(cell, "value"), measures));
    }

    private static Optional<Measure> measure(Map<?, ?> part) {
        Optional<Measure.Comparison> comparison = Stream.of(Measure.Comparison.values()).filter(c -> c.code().equals(text(part, "comparison"))).findFirst();
        Optional<Measure.Change> change = Stream.of(Measure.Change.values()).filter(c -> c.code().equals(text(part, "change"))).findFirst();
        return comparison.flatMap(c -> number(part.get("number"))
                .map(n -> new Measure(text(part, "subject"), c, n, number(part.get("upper")), text(part, "unit"), change, text(part, "period"))));
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return value instanceof Number n ? Optional.of(new BigDecimal(n.toString())) : Optional.empty();
    }

    private static String text(Map<?, ?> part, String key) {
        return part.get(key) instanceof String s ? s : "";
    }
}
