package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kanhe.core.report.Labels;

/// Labels and values written in one line: `填表人：某某   填报日期：2021年6月23日   联系电话：…`.
final class InlineLabels {
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{IsHan}])(" + alternatives() + ")[\\s\\p{Z}]*((?:[（(][^（）()]{0,8}[）)][\\s\\p{Z}]*)?)([:：])");
    private static final Pattern STAMP = Pattern.compile("[（(【\\[]?[\\s\\p{Z}]*(?:盖章|签章|公章|签字|签名|章|盖单位公章|单位公章|加盖公章|签字盖章)[\\s\\p{Z}]*[）)】\\]]");
    private static final Pattern YEAR = Pattern.compile("[（(][\\s\\p{Z}]*(?:19|20)\\d\\d[\\s\\p{Z}]*年[\\s\\p{Z}]*度?[\\s\\p{Z}]*[）)]");
    private static final Pattern YEAR_BEHIND = Pattern.compile("(?<=[\\s\\p{Z}]{2})(?:19|20)\\d\\d[\\s\\p{Z}]*年[\\s\\p{Z}]*度[\\s\\p{Z}]*$");
    private static final Pattern MONEY_UNIT = Pattern.compile("(?:金额)?单位[\\s\\p{Z}]*[:：][\\s\\p{Z}]*(?:人民币)?[万亿千]?元");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}_]+");

    private static final Pattern UNKNOWN = Pattern.compile("(?:^|(?<=[\\s\\p{Z}]))([\\p{IsHan}]{2,10}(?:[（(][^（）()]{0,8}[）)])?)[\\s\\p{Z}]*[:：]");

    /// What stands far behind a name is something else: 公开11表, 2022年度.
    private static final Pattern GAP = Pattern.compile("(?<=[\\p{IsHan})）])(?:[\\s\\p{Z}]{4,}(?=.*\\d)|[\\s\\p{Z}]+(?=公开\\d+表|(?:19|20)\\d\\d年度))");
    private static final Set<FormLabel> NAMES = Set.of(FormLabel.UNIT, FormLabel.DEPARTMENT, FormLabel.IMPLEMENTING_UNIT, FormLabel.PROJECT);

    /// A longer text is a passage, not the head or foot of a form.
    private static final int LONGEST = 1000;

    /// A label and what follows it.
    ///
    /// @param start first character of the value in the text
    /// @param end   character after the value
    record Pair(FormLabel label, String name, String value, int start, int end) {}

    /// A label nobody knows and what follows it.
    record Unknown(String name, String value, int start, int end) {}

    private InlineLabels() {}

    /// Labels beside those of [#in(String)] that no list knows: `复核日期：2023年6月12日` behind `主管部门：…`.
    static List<Unknown> unknown(String text, List<Pair> known) {
        List<Unknown> found = new ArrayList<>();
        Matcher m = UNKNOWN.matcher(text);
        while (!known.isEmpty() && m.find()) {
            int at = m.end();
            boolean other = Words.among(m.group(1), FormLabel.HEAD).isEmpty() && !MONEY_UNIT.matcher(text).region(m.start(), text.length()).lookingAt();
            if (other) {
                Matcher next = UNKNOWN.matcher(text);
                int end = next.find(at) ? next.start() : text.length();
                int last = trimmed(text, at, end);
                int first = Math.min(last, skip(BLANKS, text, at, last));
                if (known.stream().noneMatch(p -> p.start() == first)) {
                    found.add(new Unknown(Labels.normalise(m.group(1)), text.substring(first, last), first, last));
                }
            }
        }
        return found;
    }

    /// Every label of the head or foot of a form that is followed by a colon, with the text up to the next one.
    static List<Pair> in(String text) {
        if (text.length() > LONGEST || (text.indexOf(':') < 0 && text.indexOf('：') < 0)) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        Matcher m = LABEL.matcher(text);
        int from = 0;
        while (m.find(from)) {
            Matcher next = LABEL.matcher(text);
            int end = next.find(m.end()) ? next.start() : text.length();
            String name = m.group(1);
            FormLabel label = Words.among(name, FormLabel.HEAD).orElseThrow(() -> new IllegalStateException("not a label of the head: " + name));
            pairs.add(pair(label, Labels.normalise(name), text, m.end(), end));
            from = end;
        }
        if (pairs.stream().noneMatch(p -> p.label() == FormLabel.UNIT)) {
            BareLabels.unit(text).ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Pair pair(FormLabel label, String name, String text, int start, int end) {
        int stop = end;
        for (Pattern other : List.of(YEAR, YEAR_BEHIND, MONEY_UNIT, UNKNOWN)) {
            Matcher m = other.matcher(text).region(start, stop);
            stop = m.find() ? m.start() : stop;
        }
        int from = start;
        if (NAMES.contains(label)) {
            Matcher gap = GAP.matcher(text).region(skip(BLANKS, text, start, stop), stop);
            stop = gap.find() ? gap.start() : stop;
        }
        boolean moved = true;
        while (moved) {
            int before = from;
            from = skip(BLANKS, text, skip(STAMP, text, from, stop), stop);
            moved = from != before;
        }
        Matcher stamp = STAMP.matcher(text).region(from, stop);
        int last = trimmed(text, from, stamp.find() ? stamp.start() : stop);
        return new Pair(label, name, text.substring(from, Math.max(from, last)), from, Math.max(from, last));
    }

    private static int trimmed(String text, int from, int to) {
        int last = to;
        while (last > from && (Labels.isSpace(text.charAt(last - 1)) || "_；;，,".indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return last;
    }

    private static int skip(Pattern what, String text, int from, int to) {
        Matcher m = what.matcher(text).region(from, to);
        return m.lookingAt() ? m.end() : from;
    }

    /// The label a whole text is, stamps and colon aside.
    static Optional<FormLabel> whole(String text) {
        return Words.among(text, FormLabel.HEAD);
    }

    private static String alternatives() {
        return Words.LABELS.words().entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(FormLabel.HEAD::contains))
                .map(e -> e.getKey())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(w -> w.codePoints().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining("[\\s\\p{Z}（）()]*")))
                .collect(Collectors.joining("|"));
    }
}
