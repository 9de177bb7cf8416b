package org.kanhe.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names a workbook accepts for its sheets: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, each
/// once without regard to case.
final class SheetName {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String wish) {
        String plain = XmlText.clean(wish).replaceAll("[\\[\\]:*?/\\\\\\s]+", " ").replaceAll("^['\\s]+|['\\s]+$", "");
        String base = plain.isEmpty() ? "1" : plain;
        String name = cut(base, LONGEST);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
