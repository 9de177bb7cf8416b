package org.kanhe.search.query;

/// A piece of a query.
sealed interface Lexeme {
    /// Where it begins in the query.
    int at();

    record Open(int at) implements Lexeme {}

    record Close(int at) implements Lexeme {}

    record Or(int at) implements Lexeme {}

    record Not(int at) implements Lexeme {}

    /// AND between words: said although it is meant anyway.
    record And(int at) implements Lexeme {}

    record Word(int at, String text) implements Lexeme {}

    record Phrase(int at, String text) implements Lexeme {}

    /// A field with an operator (`:`, `>=`, `<=`, `>`, `<`, `!=`) and its value.
    ///
    /// @param valueAt where the value begins
    /// @param quoted  whether the value stood in quotation marks
    record Condition(int at, QueryField field, String operator, int valueAt, String value, boolean quoted) implements Lexeme {}

    record End(int at) implements Lexeme {}
}
