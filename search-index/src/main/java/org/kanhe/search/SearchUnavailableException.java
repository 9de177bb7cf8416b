package org.kanhe.search;

/// The search engine cannot be reached or cannot serve now. Nothing is lost: what was to be written must be written again.
public final class SearchUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchUnavailableException(String message) {
        super(message);
    }
}
