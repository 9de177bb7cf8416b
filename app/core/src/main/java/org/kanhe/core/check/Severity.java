package org.kanhe.core.check;

import java.util.Locale;

/// How much a finding weighs.
public enum Severity {
    /// Arithmetic or literal contradiction: must be rectified
    HIGH,
    /// Breach of a rule that needs an explanation
    MEDIUM,
    /// Remark on form or quality
    LOW,
    /// For information only
    INFO;

    /// The published name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
