package org.kanhe.core.check.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.check.score.DerivedScore.Range;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Score;

/// Points of the execution rate: weight × rate, never more than the weight.
final class ExecutionPoints {
    private static final BigDecimal FULL = new BigDecimal("100");

    private ExecutionPoints() {}

    static DerivedScore of(FundingRow row, RuleSettings settings) {
        Field<Amount> budget = switch (settings.denominator()) {
            case ANNUAL -> row.annual() instanceof Present<Amount> || row.annual() instanceof Field.Unreadable<Amount> ? row.annual() : row.initial();
            case INITIAL -> row.initial();
        };
        boolean known = budget instanceof Present<Amount> base && base.value().value().signum() > 0 && row.executed() instanceof Present<Amount>;
        if (!known) {
            return new DerivedScore(row.label(), row.at(), row.weight(), row.score(), Optional.empty(), Message.of("score.no-rate"));
        }
        BigDecimal weight = row.weight().findValue().map(Score::value).orElse(BigDecimal.ZERO);
        BigDecimal executed = row.executed().findValue().map(Amount::value).orElse(BigDecimal.ZERO);
        BigDecimal rate = Printed.percent(executed, budget.findValue().map(Amount::value).orElse(FULL));
        BigDecimal points = weight.multiply(rate.min(FULL)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        String shown = Printed.plain(rate.setScale(2, RoundingMode.HALF_UP)) + "%";
        String key = rate.compareTo(FULL) > 0 ? "score.execution-capped" : "score.execution";
        return new DerivedScore(row.label(), row.at(), row.weight(), row.score(), Optional.of(Range.exactly(points)),
                Message.of(key, Printed.plain(weight), row.executed().raw(), budget.raw(), shown, Printed.plain(points)));
    }
}
