package org.kanhe.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.search.query.Synonyms;

/// The lists of words that mean the same, each with the one that comes with the program.
public enum WordLists {
    /// Words of the field
    SYNONYMS("synonyms", "synonyms.txt"),
    /// Short and former names of offices
    UNITS("units", "unit-names.txt");

    private final String code;
    private final String file;

    WordLists(String code, String file) {
        this.code = code;
        this.file = file;
    }

    /// The published name.
    public String code() {
        return code;
    }

    /// The list that comes with the program, one group a line.
    public String standardText() {
        return Resource.text(file);
    }

    public static Optional<WordLists> find(String code) {
        return Stream.of(values()).filter(list -> list.code.equals(code)).findFirst();
    }

    /// All lists that come with the program.
    public static Synonyms standard() {
        return Stream.of(values()).map(list -> Synonyms.parse(list.standardText())).reduce(Synonyms.none(), Synonyms::and);
    }
}
