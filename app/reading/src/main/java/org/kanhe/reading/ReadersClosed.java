package org.kanhe.reading;

/// The readers were closed before a file was read: nothing is known of it.
public final class ReadersClosed extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ReadersClosed() {
        super("the readers are closed");
    }
}
