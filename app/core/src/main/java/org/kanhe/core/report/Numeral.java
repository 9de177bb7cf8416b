package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number standing in normalised text.
///
/// @param value its scale is the printed number of decimals
/// @param end   index after its last character
/// @param words written in Chinese characters
record Numeral(BigDecimal value, int end, boolean words) {
    private static final int MAX_DIGITS = 30;
    // grouped by thousands exactly, or not at all: 12,34 is no number
    private static final Pattern ARABIC = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+|(?=\\.\\d))(?:\\.\\d*)?(?:[Ee][+-]?\\d{1,2}(?!\\d))?");
    private static final Pattern RUNS_ON = Pattern.compile("[.\\d]|,\\d");

    /// The unsigned number beginning at `from`; empty when there is none or it is malformed (`31..5`).
    static Optional<Numeral> at(String text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        Matcher m = ARABIC.matcher(text).region(from, text.length());
        if (m.lookingAt() && m.end() > from) {
            return arabic(text, from, m.end());
        }
        int end = from;
        while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
            end++;
        }
        for (int e = end; e > from; e--) {
            Optional<BigDecimal> n = ChineseNumerals.parse(text.substring(from, e));
            if (n.isPresent()) {
                return Optional.of(new Numeral(n.get(), e, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Numeral> arabic(String text, int from, int end) {
        boolean runsOn = RUNS_ON.matcher(text).region(end, text.length()).lookingAt();
        String digits = text.substring(from, end).replace(",", "");
        if (runsOn || digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        String complete = digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
        return Optional.of(new Numeral(new BigDecimal(complete), end, false));
    }

    /// The number the whole text is, a sign before it allowed.
    static Optional<BigDecimal> whole(String text) {
        boolean negative = text.startsWith("-") || text.startsWith("负");
        int from = negative || text.startsWith("+") ? 1 : 0;
        return at(text, from).filter(n -> n.end() == text.length()).map(n -> negative ? n.value().negate() : n.value());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
