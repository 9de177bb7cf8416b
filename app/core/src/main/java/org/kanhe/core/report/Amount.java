package org.kanhe.core.report;

import java.math.BigDecimal;

/// Money in 万元 (ten thousand yuan), whatever unit the cell, its head or the heading names.
public record Amount(BigDecimal value) implements Quantity {}
