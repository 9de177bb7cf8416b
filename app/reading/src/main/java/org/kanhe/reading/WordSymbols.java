package org.kanhe.reading;

import java.util.Map;

/// Characters of symbol fonts as forms use them: ticked and empty boxes. Others keep their place as a replacement mark.
final class WordSymbols {
    private static final Map<String, String> BOXES = Map.ofEntries(
            Map.entry("52", "☑"), Map.entry("FE", "☑"), Map.entry("54", "☒"), Map.entry("FD", "☒"), Map.entry("51", "☒"),
            Map.entry("A3", "□"), Map.entry("A8", "□"), Map.entry("6F", "□"), Map.entry("30", "□"), Map.entry("2A", "□"),
            Map.entry("FC", "✓"), Map.entry("50", "✓"), Map.entry("FB", "✗"), Map.entry("4F", "✗"));

    private WordSymbols() {}

    /// @param font name of the symbol font
    /// @param code code point in hexadecimal, in the private area (F052) or not (52)
    static String shown(String font, String code) {
        try {
            int c = Integer.parseInt(code, 16);
            String low = Integer.toHexString(c & 0xFF).toUpperCase(java.util.Locale.ROOT);
            if (font.startsWith("Wingdings")) {
                return BOXES.getOrDefault(low, "\uFFFD");
            }
            return c >= 0xF000 && c <= 0xF0FF ? String.valueOf((char) (c & 0xFF)) : Character.isValidCodePoint(c) && c >= ' ' ? Character.toString(c) : "\uFFFD";
        } catch (NumberFormatException _) {
            return "\uFFFD";
        }
    }
}
