package org.kanhe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kanhe.search.query.Synonyms;

/// The lists of words that mean the same, and of short names of offices: those that come with the program, or the
/// reader's own in their place.
public final class WordLists {
    private static final String WORDS = "synonyms.txt";
    private static final String UNITS = "unit-names.txt";

    private WordLists() {}

    /// The lists that come with the program.
    public static Synonyms standard() {
        return Synonyms.parse(Resource.text(WORDS)).and(Synonyms.parse(Resource.text(UNITS)));
    }

    /// The lists in a folder, where it has files of these names; the program's own for those it has not.
    ///
    /// @throws IOException              when a file cannot be read
    /// @throws IllegalArgumentException naming the line that is not understood
    public static Synonyms in(Path folder) throws IOException {
        return Synonyms.parse(read(folder, WORDS)).and(Synonyms.parse(read(folder, UNITS)));
    }

    private static String read(Path folder, String name) throws IOException {
        Path own = folder.resolve(name);
        return Files.isRegularFile(own) ? Files.readString(own) : Resource.text(name);
    }
}
