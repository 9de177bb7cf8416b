package org.kanhe.search.entry;

import java.util.List;
import java.util.stream.Stream;

/// The indices. The first four are searched; the last remembers which entries belong to which file, because the engine
/// has no way to delete by query.
public enum IndexKind {
    REPORTS("reports", "entries"),
    INDICATORS("indicators", "entries"),
    PASSAGES("passages", "entries"),
    FINDINGS("findings", "entries"),
    SOURCES("sources", "sources");

    private final String code;
    private final String schema;

    IndexKind(String code, String schema) {
        this.code = code;
        this.schema = schema;
    }

    public String code() {
        return code;
    }

    /// Name of the file that describes its fields, without version and ending.
    public String schema() {
        return schema;
    }

    /// The index of that name.
    ///
    /// @throws IllegalArgumentException when there is none
    public static IndexKind coded(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException(code));
    }

    public static List<IndexKind> searched() {
        return List.of(REPORTS, INDICATORS, PASSAGES, FINDINGS);
    }
}
