package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/// Says an indicator value in one line, so that tables of expectations can be read.
final class Spoken {
    private Spoken() {}

    /// `批次 decrease = 63.4 % | 人次 …`, or `(grade)` for a description.
    static String of(IndicatorValue value) {
        return switch (value) {
            case IndicatorValue.Measured m -> m.parts().stream().map(Spoken::measure).collect(Collectors.joining(" | "));
            case IndicatorValue.Described d -> "(" + d.sort().name().toLowerCase(java.util.Locale.ROOT) + ")";
        };
    }

    private static String measure(Measure m) {
        StringBuilder line = new StringBuilder();
        add(line, m.subject());
        add(line, m.period());
        add(line, m.change().map(Measure.Change::code).orElse(""));
        add(line, m.comparison() == Measure.Comparison.NONE ? "" : m.comparison().code());
        add(line, m.number().toPlainString());
        add(line, m.upper().map(BigDecimal::toPlainString).orElse(""));
        add(line, m.unit());
        return line.toString();
    }

    private static void add(StringBuilder line, String word) {
        if (!word.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
    }
}
