package org.kanhe.reading;

/// A member of an archive.
public sealed interface Member {
    /// With the archive before it: `a.zip!/folder/c.doc`.
    String name();

    /// It can be read.
    @SuppressWarnings("ArrayRecordComponent")
    record Stored(String name, byte[] content) implements Member {}

    /// It is refused.
    ///
    /// @param detail one English sentence; names the limit where one was hit
    record Refused(String name, Reason reason, String detail) implements Member {}
}
