package org.kanhe.store;

import java.util.Optional;

/// What made the derived data of a file; each is empty while that step has not run.
///
/// @param reader    name and version of the reader
/// @param layouts   version of the form layouts
/// @param catalogue version of the rule catalogue and its settings
/// @param archive   the same, of the rules that hold the file against the rest of the archive
public record Versions(String reader, String layouts, String catalogue, Optional<String> archive) {
    /// Not yet held against the archive.
    public Versions(String reader, String layouts, String catalogue) {
        this(reader, layouts, catalogue, Optional.empty());
    }

    public static Versions none() {
        return new Versions("", "", "");
    }

    public Versions withArchive(String version) {
        return new Versions(reader, layouts, catalogue, Optional.of(version));
    }
}
