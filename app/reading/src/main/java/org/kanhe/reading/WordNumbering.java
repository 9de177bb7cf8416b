package org.kanhe.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Automatic numbers of a `.docx`: 一、 （一） 1. stand in no paragraph, the program counts them while showing.
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Level UNKNOWN = new Level(1, "none", "", "nothing");

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, int[]> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /// How one level counts and shows itself.
    private record Level(int start, String format, String text, String after) {}

    private WordNumbering() {}

    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering read(OfficeZip zip, String part) throws IOException, RefusedException {
        WordNumbering numbering = new WordNumbering();
        try (XmlCursor x = XmlCursor.over(zip.part(part))) {
            x.nextChild();
            while (x.nextChild()) {
                switch (x.name()) {
                    case "abstractNum" -> numbering.kinds.put(x.attribute("abstractNumId").orElse(""), levels(x));
                    case "num" -> numbering.list(x);
                    default -> x.skip();
                }
            }
        }
        return numbering;
    }

    /// Counts one paragraph of the list and gives its label, with a space where the label needs one.
    String label(String list, int level) {
        String kind = kindOf.getOrDefault(list, "");
        Level[] levels = kinds.get(kind);
        if (levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(kind, _ -> blank());
        int[] restart = restarts.remove(list);
        for (int i = 0; restart != null && i < LEVELS; i++) {
            counts[i] = restart[i] >= 0 ? restart[i] - 1 : counts[i];
        }
        for (int i = 0; i <= level; i++) {
            if (counts[i] == Integer.MIN_VALUE) {
                counts[i] = levels[i].start() - (i == level ? 1 : 0);
            }
        }
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, Integer.MIN_VALUE);
        return shown(levels, counts, level);
    }

    private static String shown(Level[] levels, int[] counts, int level) {
        Level own = levels[level];
        if (own.format().equals("bullet")) {
            return "";
        }
        Matcher places = PLACE.matcher(own.text());
        StringBuilder label = new StringBuilder();
        while (places.find()) {
            int i = Integer.parseInt(places.group(1)) - 1;
            String number = counts[i] == Integer.MIN_VALUE ? "" : Numerals.shown(levels[i].format(), counts[i]);
            places.appendReplacement(label, Matcher.quoteReplacement(number));
        }
        places.appendTail(label);
        boolean needsSpace = !label.isEmpty() && label.charAt(label.length() - 1) < 0x2E80 && !own.after().equals("nothing");
        return needsSpace ? label.append(' ').toString() : label.toString();
    }

    private static int[] blank() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }

    private static Level[] levels(XmlCursor x) throws IOException, RefusedException {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, UNKNOWN);
        while (x.nextChild()) {
            int at = x.number("ilvl", -1);
            if (x.name().equals("lvl") && at >= 0 && at < LEVELS) {
                levels[at] = level(x);
            } else {
                x.skip();
            }
        }
        return levels;
    }

    private static Level level(XmlCursor x) throws IOException, RefusedException {
        int start = 1;
        String format = "decimal";
        String text = "";
        String after = "tab";
        while (x.nextChild()) {
            switch (x.name()) {
                case "start" -> start = x.number("val", 1);
                case "numFmt" -> format = x.attribute("val").orElse("decimal");
                case "lvlText" -> text = x.attribute("val").orElse("");
                case "suff" -> after = x.attribute("val").orElse("tab");
                default -> {}
            }
            x.skip();
        }
        return new Level(start, format, text, after);
    }

    private void list(XmlCursor x) throws IOException, RefusedException {
        String id = x.attribute("numId").orElse("");
        int[] restart = new int[LEVELS];
        Arrays.fill(restart, -1);
        while (x.nextChild()) {
            if (x.name().equals("abstractNumId")) {
                kindOf.put(id, x.attribute("val").orElse(""));
                x.skip();
            } else {
                int at = x.number("ilvl", -1);
                while (x.nextChild()) {
                    if (x.name().equals("startOverride") && at >= 0 && at < LEVELS) {
                        restart[at] = x.number("val", 1);
                    }
                    x.skip();
                }
            }
        }
        restarts.put(id, restart);
    }

}
