package org.kanhe.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a hit was found, said of one word of the query or of one that means the same.
public record Reason(String word, Place place) {
    /// Where the word stands, the weightiest first.
    public enum Place {
        /// It is the whole name of the unit, the project or the indicator
        EXACT,
        /// It is the initials of the unit's pinyin
        INITIALS,
        /// It stands in one of the names
        NAMES,
        /// It stands in the text
        TEXT,
        /// It is the name of the indicator's class or the report's form
        LABEL,
        /// Most of its pairs of characters stand somewhere
        PAIRS;

        /// The published name.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As the engine is told it.
    String name() {
        return place.code() + "|" + word;
    }

    static Optional<Reason> named(String name) {
        int bar = name.indexOf('|');
        return Arrays.stream(Place.values()).filter(place -> bar > 0 && place.code().equals(name.substring(0, bar))).findFirst().map(place -> new Reason(name.substring(bar + 1), place));
    }
}
