package org.kanhe.store;

import java.util.Locale;

/// How far a file has come.
public enum FileState {
    /// Durably kept, not yet read: the only state that is not final
    RECEIVED,
    /// Read, at least one report recognised
    READ,
    /// Read, no layout knows any of it
    UNRECOGNIZED,
    /// Refused by the readers with a reason
    UNREADABLE;

    /// The published name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFinal() {
        return this != RECEIVED;
    }
}
