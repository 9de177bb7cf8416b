package org.kanhe.server.settings;

/// The service cannot start as asked. The message is for the person who started it: what is wrong and what to do.
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
