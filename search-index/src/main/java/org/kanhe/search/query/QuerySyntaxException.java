package org.kanhe.search.query;

/// A query that cannot be answered because of how it is written. Carries the mistake for the searcher.
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient QueryMistake mistake;

    public QuerySyntaxException(QueryMistake mistake) {
        super(mistake.key().message() + " at " + mistake.position());
        this.mistake = mistake;
    }

    public QueryMistake mistake() {
        return mistake;
    }

    /// Where the mistake is, in characters of the query from 0.
    public int position() {
        return mistake.position();
    }
}
