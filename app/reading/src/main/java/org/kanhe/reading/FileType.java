package org.kanhe.reading;

/// What the bytes of a file are.
///
/// @param mediaType as published; finer than the format for kinds no reader knows
record FileType(Format format, String mediaType) {
    static FileType of(Format format) {
        return new FileType(format, format.mediaType());
    }
}
