package org.kanhe.search.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// First letters of the pinyin of a name, as people type them: yxxxfj for 云溪县信访局. A character with several readings
/// has its commonest.
public final class Initials {
    private Initials() {}

    /// Lower-case letters and digits; empty when the name has none.
    public static String of(String name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : Tokens.of(name).all()) {
            int begin = token.text().codePointAt(0);
            initials.append(Character.isIdeographic(begin) ? Reading.FIRST.computeIfAbsent(begin, Reading::first) : token.text());
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /// Made when first needed: its tables take a moment to load, and so does every character the first time.
    private static final class Reading {
        static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        static final Map<Integer, String> FIRST = new ConcurrentHashMap<>();

        static String first(int character) {
            String latin = PINYIN.transliterate(Character.toString(character));
            return latin.isEmpty() || !Character.isLetter(latin.charAt(0)) ? "" : latin.substring(0, 1);
        }
    }
}
