package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// Rows written as words.
final class Rows {
    private static final Location HERE = new Location.Cell(0, 1, 2);

    private Rows() {}

    static Indicator row(String level2, String name, String target, String actual, String weight, String score) {
        return row(level2, name, target, actual, weight, score, "");
    }

    static Indicator row(String level2, String name, String target, String actual, String weight, String score, String reason) {
        return new Indicator(Optional.empty(), Optional.of(Level.of(level2, HERE)), present(name, name), target.isEmpty() ? new Field.Blank<>(HERE) : present(IndicatorValues.parse(target), target),
                actual.isEmpty() ? new Field.Blank<>(HERE) : present(IndicatorValues.parse(actual), actual), present(new Score(new BigDecimal(weight)), weight),
                present(new Score(new BigDecimal(score)), score), reason.isEmpty() ? new Field.Blank<>(HERE) : present(reason, reason));
    }

    private static <T> Field<T> present(T value, String raw) {
        return new Field.Present<>(value, raw, HERE);
    }
}
