package org.kanhe.reading;

import java.util.Map;
import java.util.Optional;

/// What bounds the cost of one file. Whoever hits a limit is told the name under which it is set.
public enum Limit {
    /// Largest file, in megabytes
    FILE("KANHE_READ_FILE_MB"),
    /// What all parts of a packed file may unfold to together, in megabytes
    UNFOLDED("KANHE_READ_UNFOLDED_MB"),
    /// What a single part of an office file may unfold to, in megabytes
    PART("KANHE_READ_PART_MB"),
    /// What an honestly packed archive may unfold to, in megabytes
    ARCHIVE("KANHE_READ_ARCHIVE_MB"),
    /// Members of an archive, parts of an office file, pages of a PDF
    MEMBERS("KANHE_READ_MEMBERS"),
    /// Cells of all tables of a file
    CELLS("KANHE_READ_CELLS"),
    /// Seconds one file may take
    TIME("KANHE_READ_SECONDS"),
    /// Heap of one reading process, in megabytes
    MEMORY("KANHE_READ_MEMORY_MB");

    private final String setting;

    Limit(String setting) {
        this.setting = setting;
    }

    /// Name of the environment variable that sets it.
    public String setting() {
        return setting;
    }

    /// The defaults with what an environment sets otherwise.
    ///
    /// @throws IllegalArgumentException when a value is no whole number of at least 1; the message names the variable
    public static ReadingLimits from(Map<String, String> environment) {
        ReadingLimits limits = ReadingLimits.defaults();
        for (Limit limit : values()) {
            Optional<String> set = Optional.ofNullable(environment.get(limit.setting)).filter(v -> !v.isBlank());
            if (set.isPresent()) {
                limits = limits.with(limit, limit.number(set.get()));
            }
        }
        return limits;
    }

    private int number(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(setting + " is '" + text + "': a whole number is needed", e);
        }
        throw new IllegalArgumentException(setting + " is '" + text + "': at least 1 is needed");
    }
}
