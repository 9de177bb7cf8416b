package org.kanhe.store.bson;

/// Stored data that the present types cannot hold, because they have changed since it was written.
public final class ShapeMismatch extends RuntimeException {
    ShapeMismatch(String message) {
        super(message);
    }

    ShapeMismatch(String message, Throwable cause) {
        super(message, cause);
    }
}
