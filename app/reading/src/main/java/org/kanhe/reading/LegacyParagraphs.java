package org.kanhe.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/// Text of the paragraphs of a `.doc`: fields by their result, deleted text left out, automatic numbers counted.
final class LegacyParagraphs {
    private static final int LEVELS = 9;

    private final Map<Integer, int[]> counters = new HashMap<>();

    /// The text with its automatic number before it.
    String labelled(Paragraph paragraph) {
        String text = text(paragraph);
        return text.isEmpty() || !paragraph.isInList() ? text : label(paragraph) + text;
    }

    /// The text without number, marks and field codes.
    String text(Paragraph paragraph) {
        return shown(Range.stripFields(accepted(paragraph)));
    }

    /// The characters without those marked as deleted. Where the file's run table is damaged, all of them.
    private static String accepted(Paragraph paragraph) {
        String whole = paragraph.text();
        try {
            StringBuilder kept = new StringBuilder(whole.length());
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted()) {
                    kept.append(run.text());
                }
            }
            return kept.toString();
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return whole;
        }
    }

    /// Raw text of a story as it is shown, one line per paragraph.
    static List<String> lines(String raw) {
        return Range.stripFields(raw).replace('\r', '\n').lines().map(LegacyParagraphs::shown).toList();
    }

    private static String shown(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.chars().forEach(c -> {
            switch (c) {
                case 0x0B -> shown.append('\n');
                case 0x1E -> shown.append('\u2011');
                case '\t' -> shown.append('\t');
                default -> {
                    if (c >= ' ') {
                        shown.append((char) c);
                    }
                }
            }
        });
        return shown.toString();
    }

    private String label(Paragraph paragraph) {
        HWPFList list = listOf(paragraph);
        int level = paragraph.getIlvl();
        if (list == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), _ -> new int[LEVELS]);
        for (int i = 0; i <= level; i++) {
            if (counts[i] == 0) {
                counts[i] = i == level ? list.getStartAt((char) i) - 1 : list.getStartAt((char) i);
            }
        }
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return shown(list, level, counts);
    }

    private static @org.jspecify.annotations.Nullable HWPFList listOf(Paragraph paragraph) {
        try {
            HWPFList list = paragraph.getList();
            LFO override = list == null ? null : list.getLFO();
            return override == null ? null : list;
        } catch (IllegalStateException | IllegalArgumentException | java.util.NoSuchElementException | NullPointerException _) {
            return null;
        }
    }

    private static String shown(HWPFList list, int level, int[] counts) {
        String pattern = list.getNumberText((char) level);
        if (pattern == null || list.getNumberFormat((char) level) == 23) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        pattern.chars().forEach(c -> {
            if (c < LEVELS) {
                label.append(Numerals.shown(Numerals.format(list.getNumberFormat((char) c)), counts[c]));
            } else {
                label.append((char) c);
            }
        });
        boolean needsSpace = !label.isEmpty() && label.charAt(label.length() - 1) < 0x2E80;
        return needsSpace ? label.append(' ').toString() : label.toString();
    }
}
