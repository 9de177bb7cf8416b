package org.kanhe.core.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Places of a clause where its number may begin: digits first, then numbers in Chinese characters that carry a unit.
final class NumberStarts {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年");
    private static final Pattern PERIOD = Pattern.compile("(?:([一1])|\\d{1,2}|[二三四五六七八九十两])(?:年|个?月|个?季度|周|天|日)(?:不少于|至少|不超过|不低于)?[\\d一二三四五六七八九十两]");

    private NumberStarts() {}

    static IntStream in(String clause, int from) {
        return IntStream.concat(IntStream.range(from, clause.length()).filter(i -> digits(clause, i)), IntStream.range(from, clause.length()).filter(i -> words(clause, i)));
    }

    /// Digits not glued to Latin letters on the left: PM2.5 and 5G are names.
    private static boolean digits(String s, int i) {
        char before = i == 0 ? ' ' : s.charAt(i - 1);
        boolean begins = Numeral.isDigit(s.charAt(i)) && !Numeral.isDigit(before) && before != '.' && before != ',';
        return begins && (!isLatin(before) || afterAcidity(s, i)) && !isYear(s, i) && !name(s, i) && !opensPeriod(s, i);
    }

    private static boolean afterAcidity(String s, int i) {
        return i >= 2 && s.substring(i - 2, i).equalsIgnoreCase("pH");
    }

    /// 2020年 in 较2020年下降3% is no number of years.
    private static boolean isYear(String s, int i) {
        return YEAR.matcher(s).region(i, s.length()).lookingAt();
    }

    private static boolean name(String s, int i) {
        return Numeral.at(s, i).filter(n -> n.end() < s.length() && isLatin(s.charAt(n.end())) && MeasureUnits.at(s, n.end()).isEmpty()).isPresent();
    }

    private static boolean words(String s, int i) {
        boolean continues = i > 0 && (ChineseNumerals.isNumeral(s.charAt(i - 1)) || Numeral.isDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '第');
        if (continues) {
            return false;
        }
        if (s.charAt(i) == '半') {
            return (i == 0 || s.charAt(i - 1) != '每') && Counted.at(s, i).isPresent();
        }
        return ChineseNumerals.isNumeral(s.charAt(i)) && !thing(s, i) && !opensPeriod(s, i) && Counted.at(s, i).filter(c -> !c.unit().isEmpty() || range(s, c.end())).isPresent();
    }

    private static boolean range(String s, int i) {
        return i < s.length() && "-~至到".indexOf(s.charAt(i)) >= 0 && Counted.at(s, i + 1).filter(c -> !c.unit().isEmpty()).isPresent();
    }

    /// 一年 in 一年一次 and 2年 in 每2年1次 are periods of the number that follows.
    private static boolean opensPeriod(String s, int i) {
        Matcher m = PERIOD.matcher(s).region(i, s.length());
        return m.lookingAt() && (m.group(1) != null || (i > 0 && s.charAt(i - 1) == '每'));
    }

    /// 零件, 零星, 一般 and their like are words, not numbers with a unit.
    private static boolean thing(String s, int i) {
        return s.startsWith("零件", i) || s.startsWith("零星", i) || s.startsWith("零部件", i) || s.startsWith("零点", i);
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
