package org.kanhe.core.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.ChineseNumerals;

/// The number before a heading or a paragraph: 一、 （一） 1. （1） ①.
///
/// @param level 1 to 5 by the style of the number
/// @param value the number
/// @param end   characters it takes in the line, white space around it included
record NarrativeNumber(int level, int value, int end) {
    private static final String GAP = "[\\s\\p{Z}]*";
    private static final String WORDS = "([零一二三四五六七八九十百]{1,4})";
    private static final Pattern PART = Pattern.compile("^" + GAP + "第" + GAP + WORDS + GAP + "(?:部分|章|篇)" + GAP + "[、：:]?" + GAP);
    private static final Pattern FIRST = Pattern.compile("^" + GAP + WORDS + GAP + "[、.．，,]" + GAP);
    private static final Pattern SECOND = Pattern.compile("^" + GAP + "[（(〔【]" + GAP + WORDS + GAP + "[)）〕】]" + GAP + "[、.．]?" + GAP);
    private static final Pattern THIRD = Pattern.compile("^" + GAP + "(\\d{1,2})" + GAP + "(?:[、．](?!\\d)|\\.(?!\\d))" + GAP);
    private static final Pattern FOURTH = Pattern.compile("^" + GAP + "[（(]?(\\d{1,2})[)）]" + GAP + "[、.．]?" + GAP);
    private static final Pattern FIFTH = Pattern.compile("^" + GAP + "([①-⑳])" + GAP);

    /// The number a line begins with; empty when it begins with none.
    static Optional<NarrativeNumber> of(String line) {
        return words(PART, 1, line)
                .or(() -> words(FIRST, 1, line))
                .or(() -> words(SECOND, 2, line))
                .or(() -> digits(THIRD, 3, line))
                .or(() -> digits(FOURTH, 4, line))
                .or(() -> circled(line));
    }

    private static Optional<NarrativeNumber> words(Pattern pattern, int level, String line) {
        Matcher m = pattern.matcher(line);
        return m.find() ? ChineseNumerals.parse(m.group(1)).map(BigDecimal::intValue).map(v -> new NarrativeNumber(level, v, m.end())) : Optional.empty();
    }

    private static Optional<NarrativeNumber> digits(Pattern pattern, int level, String line) {
        Matcher m = pattern.matcher(line);
        return m.find() ? Optional.of(new NarrativeNumber(level, Integer.parseInt(m.group(1)), m.end())) : Optional.empty();
    }

    private static Optional<NarrativeNumber> circled(String line) {
        Matcher m = FIFTH.matcher(line);
        return m.find() ? Optional.of(new NarrativeNumber(5, m.group(1).charAt(0) - '①' + 1, m.end())) : Optional.empty();
    }
}
