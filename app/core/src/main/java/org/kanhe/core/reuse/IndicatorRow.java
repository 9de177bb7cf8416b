package org.kanhe.core.reuse;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Indicator;

/// One row of an indicator set, reduced to three keys: its name, with its target, with its result too. Numbers are masked in names
/// only: values are what a copyist of a whole form leaves as they are.
///
/// @param span    where the row stands in the text of its set
/// @param printed the name as written
/// @param name    normalised, own names and numbers masked
public record IndicatorRow(Span span, String printed, String target, String actual, String name, long nameKey, long targetKey, long actualKey) {
    /// Stands between the cells of a row.
    static final String CELLS = " | ";
    private static final int PARTS = 3;
    private static final int CLASSES = 3;
    private static final Set<String> COMMON = common();
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Set<String> TRIVIAL = Set.of("0", "1", "2", "90", "95", "98", "99", "100");
    /// Of [Background#UNITS], how many would use a name every library offers
    private static final double LIBRARY = 140;

    static IndicatorRow of(String text, Span span, Normaliser normaliser) {
        String[] cells = (span.in(text) + CELLS + CELLS).split(" \\| ", -1);
        String name = normaliser.normalise(cells[0]).toString();
        String target = value(cells[1]);
        String actual = value(cells[PARTS - 1]);
        return new IndicatorRow(span, cells[0], target, actual, name, key("1" + name), target.isEmpty() ? 0 : key("2" + name + "|" + target),
                target.isEmpty() || actual.isEmpty() ? 0 : key("3" + name + "|" + target + "|" + actual));
    }

    /// The text of a row.
    static String text(String name, String target, String actual) {
        return cell(name) + CELLS + cell(target) + CELLS + cell(actual);
    }

    /// The name of an indicator as it stands in the text of a set.
    public static String printed(Indicator indicator) {
        return cell(indicator.name().raw());
    }

    private static String cell(String printed) {
        return printed.replaceAll("\\s+", " ").replace(CELLS, " ｜ ").strip();
    }

    private static String value(String cell) {
        StringBuilder plain = new StringBuilder();
        cell.chars().map(c -> Folded.fold((char) c)).filter(c -> !Character.isWhitespace(c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /// The lowest bits are left clear: they tell shingles of text apart by class.
    private static long key(String text) {
        return Hashing.of(text) & -(1L << Background.CLASS_BITS);
    }

    /// Of [Background#UNITS], how many would have an indicator of this name before any report is read.
    double expected() {
        if (isCommon()) {
            return LIBRARY;
        }
        long[] shingles = Background.standard().shingles(name.toCharArray());
        double sum = 0;
        for (long shingle : shingles) {
            sum += Background.users(shingle);
        }
        return shingles.length == 0 ? Background.users(CLASSES) : sum / shingles.length;
    }

    /// Whether the result is a figure of its own: neither all there is nor just what was promised.
    boolean isTelling() {
        Matcher number = NUMBER.matcher(actual);
        return number.find() && !TRIVIAL.contains(number.group()) && !target.contains(number.group());
    }

    /// Whether a library of indicators offers it: 群众满意度, 验收合格率.
    boolean isCommon() {
        return COMMON.contains(name.startsWith("@") ? name.substring(1) : name);
    }

    private static Set<String> common() {
        Set<String> names = new HashSet<>();
        for (String line : LexicalData.lines("common-indicators.txt")) {
            for (String name : line.split(" ", -1)) {
                names.add(new String(Folded.of(name).text()));
            }
        }
        return Set.copyOf(names);
    }
}
