package org.kanhe.reading;

import java.io.IOException;

/// Reads one kind of file.
interface FileReader {
    /// Name and version, such as `text/1`; the version grows whenever the same bytes would read differently.
    String version();

    /// Puts everything the file shows into `into`, in reading order.
    ///
    /// @throws RefusedException when the file is over a limit or cannot be read, with the reason
    /// @throws IOException      when the file is damaged
    void read(byte[] content, ReadingLimits limits, BlockCollector into) throws IOException, RefusedException;
}
