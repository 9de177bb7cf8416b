package org.kanhe.expression;

/// What is wrong with an expression.
///
/// @param line   from 1
/// @param column from 1
/// @param said   what is wrong there
public record Mistake(int line, int column, Said said) {}
