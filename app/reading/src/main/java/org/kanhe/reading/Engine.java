package org.kanhe.reading;

import org.kanhe.core.source.SourceFile;

/// Where files are taken apart: in our own process, or in one that may break.
interface Engine extends AutoCloseable {
    /// Reads a file of an allowed size; never throws on bad input.
    ///
    /// @throws java.io.UncheckedIOException when the content cannot be had
    /// @throws ReadersClosed                when the readers are closed before it is read
    ReadOutcome read(SourceFile handed, Content content);

    @Override
    void close();
}
