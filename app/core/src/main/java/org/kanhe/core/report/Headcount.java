package org.kanhe.core.report;

import java.math.BigDecimal;

/// Persons: posts authorised (编制数) or staff in post (在职人数).
public record Headcount(BigDecimal value) implements Quantity {}
