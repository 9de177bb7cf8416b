package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Score;

/// 得分率: the points got of those to be had, 0 to 1.
public final class ScoreShare {
    private ScoreShare() {}

    /// Empty when either is not readable or nothing is to be had.
    public static Optional<BigDecimal> of(Indicator row) {
        Optional<BigDecimal> weight = row.weight().findValue().map(Score::value).filter(w -> w.signum() > 0);
        return weight.flatMap(w -> row.score().findValue().map(score -> score.value().divide(w, MathContext.DECIMAL64)));
    }
}
