package org.kanhe.server.engine;

/// The search engine does not answer. Nothing is lost: what is missing in it is put in when it is back.
public final class SearchDown extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SearchDown(String message) {
        super(message);
    }

    public SearchDown(String message, Throwable cause) {
        super(message, cause);
    }
}
