package org.kanhe.core.report;

import java.math.BigDecimal;

/// Points: a weight (分值) or a score (得分), usually 0 to 100.
public record Score(BigDecimal value) implements Quantity {}
