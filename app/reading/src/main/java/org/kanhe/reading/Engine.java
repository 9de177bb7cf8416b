package org.kanhe.reading;

import org.kanhe.core.source.SourceFile;

/// Where files are taken apart: in our own process, or in one that may break.
interface Engine extends AutoCloseable {
    /// Reads a file of an allowed size; never throws on bad input.
    ReadOutcome read(SourceFile handed, byte[] content);

    @Override
    void close();
}
