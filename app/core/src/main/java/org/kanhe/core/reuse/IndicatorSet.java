package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kanhe.core.report.Indicator;

/// 指标体系: the rows of one form, kept as a passage whose lines are the rows, so that it is stored, sought and shown like any other.
public record IndicatorSet(Passage passage, List<IndicatorRow> rows) {
    /// Rows below which a set says nothing.
    static final int FEWEST = 3;

    public IndicatorSet {
        rows = List.copyOf(rows);
    }

    /// Reads the rows of a passage back.
    public static IndicatorSet of(Passage passage) {
        Normaliser normaliser = Normaliser.of(passage.origin());
        List<IndicatorRow> rows = new ArrayList<>();
        String text = passage.text();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            rows.add(IndicatorRow.of(text, new Span(from, end), normaliser));
            from = end + 1;
        }
        return new IndicatorSet(passage, rows);
    }

    /// The rows of a form as a passage, at the place of the first; none when they are too few.
    static Optional<Passage> passage(Origin origin, List<Indicator> indicators) {
        List<Indicator> named = indicators.stream().filter(row -> row.name().findValue().isPresent() && row.name().findAt().isPresent()).toList();
        if (named.size() < FEWEST) {
            return Optional.empty();
        }
        List<String> lines = named.stream().map(row -> IndicatorRow.text(row.name().raw(), row.target().raw(), row.actual().raw())).toList();
        return named.getFirst().name().findAt().map(at -> new Passage(origin, at, 0, SectionClass.INDICATOR_SET, "", String.join("\n", lines)));
    }

    /// Everything units are counted for.
    long[] keys() {
        return distinct(rows.stream().flatMapToLong(row -> LongStream.of(row.nameKey(), row.targetKey(), row.actualKey())));
    }

    /// What finds others like it: names few have, and whole rows.
    long[] sought() {
        return distinct(Stream.concat(rows.stream().filter(row -> !row.isCommon()).map(IndicatorRow::nameKey), rows.stream().map(IndicatorRow::actualKey)).mapToLong(Long::longValue));
    }

    private static long[] distinct(LongStream keys) {
        return keys.filter(key -> key != 0).sorted().distinct().toArray();
    }
}
