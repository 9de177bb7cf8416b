package org.kanhe.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What of an RTF file is text of the document, and in which characters.
final class RtfText {
    private static final Set<String> UNSHOWN = Set.of("colortbl", "stylesheet", "info", "pict", "objdata", "footnote", "annotation", "fldinst", "shprslt", "sp", "nonesttables", "bkmkstart", "bkmkend", "xe", "tc", "rxe", "listtable", "listoverridetable", "revtbl", "filetbl", "themedata", "datastore", "latentstyles", "xmlnstbl", "rsidtbl", "generator", "pnseclvl");
    private static final Set<String> SHOWN_THOUGH_OPTIONAL = Set.of("shpinst", "shptxt", "nesttableprops", "fldrslt", "result");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "•"), Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"));

    private final RtfContent content;
    private final Deque<State> outer = new ArrayDeque<>();
    private final Map<Integer, Integer> charsetOfFont = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private State now = new State(false, false, false, 1, 0, 0);
    private Charset page = Charset.forName("GBK");
    private boolean optional;
    private int toSkip;

    /// What holds inside a group.
    ///
    /// @param skipped  nothing in it is shown
    /// @param fonts    it is the font table
    /// @param deleted  text marked as deleted
    /// @param fallback how many characters stand behind a Unicode character for programs that know none
    /// @param font     current font
    private record State(boolean skipped, boolean fonts, boolean deleted, int fallback, int font, int charset) {}

    RtfText(RtfContent content) {
        this.content = content;
    }

    void begin() throws RefusedException {
        flush();
        outer.push(now);
        toSkip = 0;
    }

    void end() throws RefusedException {
        flush();
        now = outer.isEmpty() ? now : outer.pop();
        optional = false;
        toSkip = 0;
    }

    void finish() throws RefusedException {
        flush();
        content.finish();
    }

    /// The next word names a destination that programs may pass over.
    void optional() {
        optional = true;
    }

    void raw(byte b) throws RefusedException {
        if (toSkip > 0) {
            toSkip--;
        } else if (isShown()) {
            bytes.write(b);
        }
    }

    void plain(String text) throws RefusedException {
        flush();
        if (isShown()) {
            content.text(text);
        }
    }

    void word(String word, int number) throws RefusedException {
        boolean passable = optional;
        optional = false;
        if (word.equals("u")) {
            unicode(number);
            return;
        }
        flush();
        switch (word) {
            case "ansicpg" -> page = codePage(number);
            case "uc" -> now = new State(now.skipped(), now.fonts(), now.deleted(), Math.clamp(number, 0, 10), now.font(), now.charset());
            case "fonttbl" -> now = new State(true, true, now.deleted(), now.fallback(), now.font(), now.charset());
            case "f" -> now = new State(now.skipped(), now.fonts(), now.deleted(), now.fallback(), number, charsetOfFont.getOrDefault(number, 0));
            case "fcharset" -> {
                if (now.fonts()) {
                    charsetOfFont.put(now.font(), number);
                }
            }
            case "deleted" -> now = new State(now.skipped(), now.fonts(), number != 0, now.fallback(), now.font(), now.charset());
            case "plain" -> now = new State(now.skipped(), now.fonts(), false, now.fallback(), now.font(), now.charset());
            default -> {
                if (UNSHOWN.contains(word) || (passable && !SHOWN_THOUGH_OPTIONAL.contains(word))) {
                    now = new State(true, now.fonts(), now.deleted(), now.fallback(), now.font(), now.charset());
                } else if (SIGNS.containsKey(word)) {
                    plain(SIGNS.getOrDefault(word, ""));
                } else if (!now.skipped()) {
                    content.word(word, number);
                }
            }
        }
    }

    private void unicode(int number) throws RefusedException {
        flush();
        if (isShown()) {
            content.text(Character.toString((char) (number < 0 ? number + 0x10000 : number)));
        }
        toSkip = now.fallback();
    }

    private boolean isShown() {
        return !now.skipped() && !now.deleted();
    }

    private void flush() throws RefusedException {
        if (bytes.size() > 0) {
            String text = bytes.toString(charset());
            bytes.reset();
            content.text(text);
        }
    }

    private Charset charset() {
        return switch (now.charset()) {
            case 134 -> Charset.forName("GB18030");
            case 136 -> Charset.forName("Big5");
            case 128 -> Charset.forName("windows-31j");
            default -> page;
        };
    }

    private static Charset codePage(int number) {
        return switch (number) {
            case 936, 54936 -> Charset.forName("GB18030");
            case 65001 -> StandardCharsets.UTF_8;
            default -> HtmlReader.known("windows-" + number).orElse(Charset.forName("GB18030"));
        };
    }
}
