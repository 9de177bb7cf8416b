package org.kanhe.core.report;

import java.math.BigDecimal;

/// A rate in percent: 64.9 stands for 64.9 %.
public record Rate(BigDecimal value) implements Quantity {}
