package org.kanhe.search.text;

import java.text.Normalizer;
import java.util.Locale;

/// Folds what writers vary without meaning anything by it: full and half width, case, compatibility forms, traditional
/// characters, the several signs for one comparison. Works on one code point at a time, so that every folded character knows its original.
public final class Folding {
    /// Changes whenever the same text may fold or cut differently: what was indexed with another one is stale.
    public static final int VERSION = 2;

    /// Of every character of the basic plane: texts are folded character by character, many millions of them in a rebuild.
    private static final String[] FOLDED = table();

    private Folding() {}

    /// What one code point stands for; empty for characters that are not seen.
    public static String fold(int codePoint) {
        return codePoint < FOLDED.length ? FOLDED[codePoint] : folded(codePoint);
    }

    private static String[] table() {
        String[] folded = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = folded(c);
        }
        return folded;
    }

    private static String folded(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isISOControl(codePoint) ? " " : String.valueOf((char) Character.toLowerCase(codePoint));
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return "";
        }
        int simplified = Simplified.of(codePoint);
        if (simplified != codePoint) {
            return Character.toString(simplified);
        }
        String wide = switch (codePoint) {
            case '≧', '⩾' -> "≥";
            case '≦', '⩽' -> "≤";
            case '–', '—', '−', '‐', '‑', '﹣', '－' -> "-";
            case '～', '〜', '∼' -> "~";
            default -> Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        };
        return wide.toLowerCase(Locale.ROOT);
    }

    /// A whole text folded, for short strings whose offsets do not matter.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.append(fold(c)));
        return folded.toString();
    }
}
