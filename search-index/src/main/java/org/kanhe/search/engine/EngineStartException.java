package org.kanhe.search.engine;

/// The embedded search engine could not be started. The message says why in words for the operator and ends with the
/// last lines of the engine's own log where there are any.
public final class EngineStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineStartException(String message) {
        super(message);
    }

    public EngineStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
