package org.kanhe.server.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kanhe.store.FileState;

/// What became of one thing handed in.
public enum ItemOutcome {
    /// Read, at least one report recognised
    READ,
    /// Read, no layout knows any of it
    UNRECOGNIZED,
    /// Refused, with a reason
    UNREADABLE,
    /// The very same bytes were here already
    UNCHANGED,
    /// An archive; its members follow as items of their own
    ARCHIVE,
    /// We failed, not the file: it is tried again at the next start, or on demand
    FAILED;

    /// The published name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ItemOutcome> find(String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }

    static ItemOutcome of(FileState state) {
        return switch (state) {
            case READ -> READ;
            case UNRECOGNIZED -> UNRECOGNIZED;
            case UNREADABLE -> UNREADABLE;
            case RECEIVED -> throw new IllegalArgumentException("not final: " + state);
        };
    }

    /// Of a file that had come to its end before: handing a broken file in again does not make it a success.
    static ItemOutcome again(FileState state) {
        return switch (state) {
            case READ, UNRECOGNIZED -> UNCHANGED;
            case UNREADABLE -> UNREADABLE;
            case RECEIVED -> throw new IllegalArgumentException("not final: " + state);
        };
    }

    boolean isFailure() {
        return this == UNREADABLE || this == FAILED;
    }
}
