package org.kanhe.core.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Measure.Comparison;

/// The plainest indicator values: a comparison sign, a number, a unit; everything else is words.
final class WrittenValue {
    private static final Pattern MEASURE = Pattern.compile("([≥≤=><]?)(\\d+(?:\\.\\d+)?)([^\\d]{0,4})");

    private WrittenValue() {}

    static IndicatorValue parse(String raw) {
        Matcher m = MEASURE.matcher(raw);
        if (!m.matches()) {
            return new IndicatorValue.Described(raw, IndicatorValue.Sort.TEXT);
        }
        Comparison comparison = switch (m.group(1)) {
            case "≥" -> Comparison.AT_LEAST;
            case "≤" -> Comparison.AT_MOST;
            case "=" -> Comparison.EQUAL;
            case ">" -> Comparison.MORE;
            case "<" -> Comparison.LESS;
            default -> Comparison.NONE;
        };
        return new IndicatorValue.Measured(raw, List.of(new Measure("", comparison, new BigDecimal(m.group(2)), Optional.empty(), m.group(3), Optional.empty(), "")));
    }
}
