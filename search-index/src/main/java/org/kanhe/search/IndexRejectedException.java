package org.kanhe.search;

/// The engine refuses entries for good: what was sent does not suit the schema, which is a fault of ours.
public final class IndexRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexRejectedException(String message) {
        super(message);
    }
}
