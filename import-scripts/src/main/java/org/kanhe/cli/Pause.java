package org.kanhe.cli;

import java.io.IOException;

/// Waiting between two questions to a service.
final class Pause {
    private Pause() {}

    /// @throws IOException when the command is interrupted meanwhile
    static void millis(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
