package org.kanhe.core.report;

import java.math.BigDecimal;

/// A number with a fixed unit. The scale of [#value()] is the printed precision: `66.4%` has scale 1, `100%` scale 0.
public sealed interface Quantity permits Amount, Rate, Score, Headcount {
    BigDecimal value();
}
