package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// The name of an indicator or project without what changes from year to year: spaces, widths, the year itself, brackets
/// with a unit in them, and words that are said now this way, now that.
public final class PlainName {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?(?:度)?");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\((?:个|人|人次|次|场|场次|%|万元|元|亿元|件|户|家|公里|平方米|亩|吨|天|项|份|篇|套|台|辆|处|期)\\)$");
    private static final Pattern SIGNS = Pattern.compile("[,.;:、，。；：\"'“”‘’·\\-—_/()<>《》≥≤=]");
    private static final List<Same> SAME = same();
    /// Names of one archive repeat; a comparison asks for the same ones again and again.
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 20_000;

    private record Same(String word, String first) {}

    private PlainName() {}

    /// Two names of the same plain form are the same name.
    public static String of(String name) {
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(name, PlainName::plain);
    }

    private static String plain(String name) {
        String s = UNIT_IN_BRACKETS.matcher(Labels.normalise(name)).replaceFirst("");
        s = SIGNS.matcher(YEAR.matcher(s).replaceAll("")).replaceAll("");
        StringBuilder plain = new StringBuilder(s.length());
        int from = 0;
        while (from < s.length()) {
            Optional<Same> known = at(s, from);
            plain.append(known.map(Same::first).orElse(s.substring(from, from + 1)));
            from += known.map(same -> same.word().length()).orElse(1);
        }
        return plain.toString();
    }

    private static Optional<Same> at(String s, int from) {
        return SAME.stream().filter(same -> s.startsWith(same.word(), from)).findFirst();
    }

    private static List<Same> same() {
        List<Same> all = new ArrayList<>();
        WordTable.read("same-words.txt").forEach(group -> group.forEach(word -> all.add(new Same(word, group.getFirst()))));
        all.sort(Comparator.comparingInt((Same same) -> same.word().length()).reversed());
        return List.copyOf(all);
    }
}
