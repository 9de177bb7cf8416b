package org.kanhe.server.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.concurrent.Semaphore;

/// Answers written while they are sent, a few at a time. What fails half-way breaks the connection off, so that nobody takes a
/// part for the whole.
public final class Outflow {
    private static final int MOST = 8;
    private static final Semaphore PLACES = new Semaphore(MOST);

    private Outflow() {}

    /// @throws Refused when too many answers of this sort are under way
    public static StreamedFile of(String mediaType, Pipe.Writing content) {
        if (!PLACES.tryAcquire()) {
            throw Refused.of(503, "busy-exporting", MOST);
        }
        return new StreamedFile(Pipe.of(content, PLACES::release), MediaType.of(mediaType));
    }
}
