package org.kanhe.reading;

import java.util.Locale;

/// Why a file could not be read.
public enum Reason {
    /// A password is needed
    ENCRYPTED,
    /// Cut short, damaged, or not what its first bytes promise
    CORRUPT,
    /// No bytes at all, or nothing written
    EMPTY,
    /// Over a limit of size or number
    TOO_LARGE,
    /// A kind of file no reader knows
    UNSUPPORTED,
    /// Pages of pictures without text
    SCANNED,
    /// Unfolds to far more than it is
    BOMB,
    /// Took longer than it may
    TIMEOUT;

    /// The published name.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
