package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure;

/// A result named in the reason of a row (实际完成15口) that is not the one in its cell. Only plain statements count, in the unit of
/// the cell; what is missing, planned or done by some of the parts is another number by right.
final class OtherValue {
    private static final Pattern STATED = Pattern.compile("(?:实际|全年|年内|最终|共)(?:只|仅|共)?(?:完成|达到|实现|为)(?:了|值为)?(\\d+(?:\\.\\d+)?)([%\\p{IsHan}]{1,2})");

    private OtherValue() {}

    /// The words that name another result.
    static Optional<String> in(Indicator row) {
        if (!(row.actual() instanceof Present<IndicatorValue> actual && actual.value() instanceof IndicatorValue.Measured reached && reached.parts().size() == 1)) {
            return Optional.empty();
        }
        Measure measure = reached.measure();
        List<MatchResult> stated = STATED.matcher(Labels.normalise(row.reason().raw())).results().toList();
        boolean one = stated.size() == 1 && !measure.unit().isEmpty() && measure.change().isEmpty() && stated.getFirst().group(2).startsWith(measure.unit());
        boolean differs = one && new BigDecimal(stated.getFirst().group(1)).compareTo(measure.number()) != 0;
        return differs ? Optional.of(stated.getFirst().group()) : Optional.empty();
    }
}
