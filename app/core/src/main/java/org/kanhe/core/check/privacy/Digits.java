package org.kanhe.core.check.privacy;

/// A cheap look at a text before a costly one: most cells hold no number that could be anybody's.
final class Digits {
    private Digits() {}

    /// Whether a text has so many digits, wherever they stand.
    static boolean atLeast(int count, String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < count; i++) {
            char c = text.charAt(i);
            found += Character.isDigit(c) ? 1 : 0;
        }
        return found >= count;
    }
}
