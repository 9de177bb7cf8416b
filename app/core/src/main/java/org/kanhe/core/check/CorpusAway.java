package org.kanhe.core.check;

/// The archive does not answer now. The check that asked is to be made again later.
public final class CorpusAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusAway(String message, Throwable cause) {
        super(message, cause);
    }
}
