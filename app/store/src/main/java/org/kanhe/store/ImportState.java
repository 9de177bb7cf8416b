package org.kanhe.store;

import java.util.Locale;

/// State of an import.
public enum ImportState {
    /// Some of its files have not reached a final state
    RUNNING,
    /// All have
    DONE;

    /// The published name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
