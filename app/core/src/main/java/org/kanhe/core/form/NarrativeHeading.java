package org.kanhe.core.form;

import java.util.Optional;
import org.kanhe.core.document.Heading;
import org.kanhe.core.report.Labels;

/// A heading line of a narrative, or the heading a paragraph runs in with.
///
/// @param text  the heading with its number
/// @param level 1 for 一、 2 for （一） 3 for 1. and so on
/// @param end   where the text under it begins in the same line; the length of the line when nothing follows
record NarrativeHeading(String text, int level, int end) {
    private static final int LONGEST_LINE = 45;
    /// A numbered sentence is a heading only when it is short: lists of problems and measures are numbered too.
    private static final int LONGEST_RUN_IN = 22;
    private static final int LONGEST_MAIN_RUN_IN = 45;
    private static final String STOPS = "。：:；;";

    /// The heading a line is or begins with.
    ///
    /// @param line a block of running text
    static Optional<NarrativeHeading> of(LineOfText line, Optional<Heading> marked) {
        String text = line.text();
        Optional<NarrativeNumber> number = NarrativeNumber.of(text);
        if (number.isEmpty()) {
            return marked.filter(h -> !h.text().isBlank() && Labels.normalise(h.text()).length() <= LONGEST_LINE).map(h -> new NarrativeHeading(text.strip(), h.level(), text.length()));
        }
        return numbered(text, number.get());
    }

    private static Optional<NarrativeHeading> numbered(String text, NarrativeNumber number) {
        String body = text.substring(number.end()).stripTrailing();
        int stop = firstStop(body);
        boolean whole = stop < 0 || stop == body.length() - 1;
        boolean main = number.level() <= 2;
        String words = stop < 0 ? body : body.substring(0, stop);
        int length = Labels.normalise(words).length();
        if (length == 0) {
            return Optional.empty();
        }
        if (whole) {
            boolean sentence = stop >= 0 && !main && (body.charAt(stop) == '。' || body.charAt(stop) == '；' || body.charAt(stop) == ';' || words.indexOf('，') >= 0);
            boolean heading = length <= LONGEST_LINE && !sentence && !(number.level() > 2 && words.indexOf('，') >= 0);
            return heading ? Optional.of(new NarrativeHeading(text.substring(0, number.end() + words.length()).strip(), number.level(), text.length())) : Optional.empty();
        }
        boolean colon = body.charAt(stop) == '：' || body.charAt(stop) == ':';
        boolean semicolon = body.charAt(stop) == '；' || body.charAt(stop) == ';';
        boolean heading = !semicolon && (main ? length <= LONGEST_MAIN_RUN_IN : length <= LONGEST_RUN_IN && words.indexOf('，') < 0 && words.chars().noneMatch(Character::isDigit));
        if (!heading || (colon && length > LONGEST_RUN_IN)) {
            return Optional.empty();
        }
        int end = number.end() + stop + 1;
        return Optional.of(new NarrativeHeading(text.substring(0, end - 1).strip(), number.level(), skip(text, end)));
    }

    private static int firstStop(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (STOPS.indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && Labels.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
