package org.kanhe.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A printed value made ready for scanning: one form of every character, cut into clauses.
///
/// Punctuation always cuts. A line break may part two values or break one in the middle, and so may a space: only scanning
/// shows which, so there are several ways to cut.
final class ValueText {
    private static final char CUT = ';';
    private static final String MARKS = "，,；;、。";
    private static final String DASHES = "—–―";
    /// 15.00(万人次)
    private static final Pattern BRACKETED_UNIT = Pattern.compile("(?<=\\d)\\((?!含|以|左右|约|预计|估|已|不|均|年|按)([万亿千百]?\\p{IsHan}{1,3}|[%‰])\\)$");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<=^|[；;，。\n])[ \\p{Z}]*(?:[（(]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})(?:[、．)）]|\\.(?!\\d))|(?:指标|目标)[0-9０-９]{1,2}[:：.])(?=\\s*[^\\d\\s.、])");
    private static final Pattern WHOLE = Pattern.compile("百分之百|百分之一百|百分百");
    private static final Pattern OF_HUNDRED = Pattern.compile("百分之([零〇一二三四五六七八九十百点两]+|\\d+(?:\\.\\d+)?)");
    private static final Pattern OF_THOUSAND = Pattern.compile("千分之([零〇一二三四五六七八九十百点两]+|\\d+(?:\\.\\d+)?)");
    private static final Pattern PERSON_TIMES = Pattern.compile("人(?:\\(次\\)|[·/.]次)");
    private static final Pattern TENTHS = Pattern.compile("(?<![\\d一二三四五六七八九十])([一二三四五六七八九]|\\d)成(?=以上|以下|以内|左右|[;\n]|$)");
    private static final Pattern STOPS = Pattern.compile("^[:.]+|[.]+$");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern BREAKS = Pattern.compile(" ?\n[ \n]*");
    private static final Pattern YUAN_SIGN = Pattern.compile("[¥￥]\\s*(\\d[\\d,.]*)(?![\\d,.]*[万亿千百]?元)");
    private static final Pattern STROKES = Pattern.compile("-+");
    private static final Pattern PIECES = Pattern.compile("(?<=[\n ])|(?=[\n ])");
    private static final Pattern GAP_IN_DIGITS = Pattern.compile("(?<=\\d) (?=[\\d.])");
    private static final Pattern DIGITS_BY_THREE = Pattern.compile("(?<![\\d.])\\d{1,3}(?: \\d{3})+(?!\\d)");

    private ValueText() {}

    /// Ways to cut a value into clauses, the most likely first: only punctuation cuts, line breaks cut, spaces cut too.
    static List<List<String>> cuts(String raw) {
        String s = unify(raw);
        String grouped = DIGITS_BY_THREE.matcher(s).replaceAll(m -> m.group().replace(" ", ""));
        if (s.indexOf(' ') < 0 && s.indexOf('\n') < 0) {
            return List.of(clauses(s));
        }
        return List.of(clauses(closeSpaces(grouped.replace('\n', ' '))), clauses(closeSpaces(grouped).replace('\n', CUT)), clauses(s.replace(' ', CUT).replace('\n', CUT)));
    }

    private static List<String> clauses(String s) {
        return Arrays.stream(s.split(";", -1)).map(c -> STOPS.matcher(c).replaceAll("")).filter(c -> !c.isBlank()).toList();
    }

    /// Without spaces, except where that would make one number of two.
    private static String closeSpaces(String s) {
        return Arrays.stream(GAP_IN_DIGITS.split(s, -1)).map(t -> t.replace(" ", "")).collect(Collectors.joining(" "));
    }

    private static String unify(String raw) {
        String unnumbered = NUMBERED.matcher(raw.strip().replace("\r", "")).replaceAll(";");
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < unnumbered.length(); i++) {
            marked.append(mark(unnumbered, i));
        }
        String folded = PIECES.splitAsStream(marked).map(t -> t.isBlank() ? t : Labels.normalise(t)).collect(Collectors.joining());
        String spaced = BREAKS.matcher(SPACES.matcher(folded).replaceAll(" ")).replaceAll("\n");
        String yuan = YUAN_SIGN.matcher(spaced).replaceAll("$1元");
        String single = STROKES.matcher(yuan).replaceAll("-").replace("百分比", "%");
        return MoneyUnit.unified(fractions(BRACKETED_UNIT.matcher(single).replaceAll("$1")));
    }

    /// 百分之九十五, 千分之三, 九成 as digits with a sign; 人(次) as one unit.
    private static String fractions(String single) {
        String shares = OF_HUNDRED.matcher(WHOLE.matcher(single).replaceAll("100%")).replaceAll(m -> Matcher.quoteReplacement(number(m.group(1)) + "%"));
        String perMille = OF_THOUSAND.matcher(shares).replaceAll(m -> Matcher.quoteReplacement(number(m.group(1)) + "‰"));
        String persons = PERSON_TIMES.matcher(perMille).replaceAll("人次");
        return TENTHS.matcher(persons).replaceAll(m -> number(m.group(1)) + "0%");
    }

    private static char mark(String s, int i) {
        char c = s.charAt(i);
        if (c == '\n') {
            return '\n';
        }
        if (Labels.isSpace(c)) {
            return ' ';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if ((c == '，' || c == ',') && i > 0 && i + 1 < s.length() && Character.isDigit(s.charAt(i - 1)) && Character.isDigit(s.charAt(i + 1))) {
            return ',';
        }
        return MARKS.indexOf(c) >= 0 || (c >= '①' && c <= '⑳') ? CUT : c;
    }

    private static String number(String words) {
        return Numeral.whole(words).map(n -> n.toPlainString()).orElse(words);
    }
}
