package org.kanhe.search.query;

/// What became of a typed query.
public sealed interface QueryOutcome {
    record Understood(Query query) implements QueryOutcome {}

    record Mistaken(QueryMistake mistake) implements QueryOutcome {}
}
