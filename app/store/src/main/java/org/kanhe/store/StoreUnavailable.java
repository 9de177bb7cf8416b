package org.kanhe.store;

/// The document store cannot be opened or reached. The message is for the person who starts the service.
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
