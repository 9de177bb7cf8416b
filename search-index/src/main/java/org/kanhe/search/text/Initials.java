package org.kanhe.search.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// First letters of the pinyin of a name, as people type them: yxxxfj for 云溪县信访局. A character with several readings
/// has its commonest.
public final class Initials {
    private Initials() {}

    /// Lower-case letters and digits; empty when the name has none.
    public static String of(String name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : Tokens.of(name).all()) {
            String latin = Reading.PINYIN.transliterate(token.text());
            initials.append(Character.isIdeographic(token.text().codePointAt(0)) ? first(latin) : token.text());
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String first(String latin) {
        return latin.isEmpty() || !Character.isLetter(latin.charAt(0)) ? "" : latin.substring(0, 1);
    }

    /// Made when first needed: its tables take a moment to load.
    private static final class Reading {
        static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }
}
