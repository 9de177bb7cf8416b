package org.kanhe.core.report;

/// 总分.
///
/// @param weight printed sum of the weights
/// @param score  printed total score
public record Totals(Field<Score> weight, Field<Score> score) {}
