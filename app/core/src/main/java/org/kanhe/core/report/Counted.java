package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;

/// A number with its multiplier and unit, as in 50余人次, 12万件, 10万元, 十二万元.
///
/// @param value multiplier before a counting unit resolved; money in the printed unit
/// @param unit  as printed, empty when none is known
/// @param power power of ten of a resolved multiplier: 4 for 万 before a counting unit, else 0
/// @param words written in Chinese characters
/// @param more  余 or 多 stands behind the number
/// @param end   index after it
record Counted(BigDecimal value, String unit, int power, boolean words, boolean more, int end) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// What begins at a place of normalised text; empty when no number does.
    static Optional<Counted> at(String s, int from) {
        if (from < s.length() && s.charAt(from) == '半') {
            return MeasureUnits.at(s, from + 1)
                    .filter(u -> u.sort() == MeasureUnit.Sort.DURATION)
                    .map(u -> new Counted(HALF, u.symbol(), 0, true, false, from + 1 + u.symbol().length()));
        }
        return Numeral.at(s, from).map(n -> splitMoney(s, from, n)).map(n -> read(s, n));
    }

    /// The lower end of an interval whose unit stands only behind the upper end: 3-5万件.
    Counted inUnitOf(Counted upper) {
        boolean bare = unit.isEmpty() && power == 0;
        boolean share = bare && upper.power > 0 && value.scaleByPowerOfTen(upper.power).compareTo(upper.value) < 0;
        return new Counted(share ? scaled(value, upper.power) : value, bare ? upper.unit : unit, power, words, more, end);
    }

    /// 十二万元 is 12 万元, like 12万元, not 120000 元.
    private static Numeral splitMoney(String s, int from, Numeral n) {
        boolean large = n.words() && n.end() - from > 1 && (s.charAt(n.end() - 1) == '万' || s.charAt(n.end() - 1) == '亿');
        boolean money = n.end() == s.length() || s.charAt(n.end()) == '元';
        if (!large || !money) {
            return n;
        }
        return Numeral.at(s.substring(0, n.end() - 1), from).filter(f -> f.end() == n.end() - 1).orElse(n);
    }

    private static Counted read(String s, Numeral n) {
        int pos = n.end();
        boolean more = isMore(s, pos);
        pos += more ? 1 : 0;
        Optional<MeasureUnit> direct = MeasureUnits.at(s, pos);
        if (direct.isPresent()) {
            return new Counted(n.value(), direct.get().symbol(), 0, n.words(), more, pos + direct.get().symbol().length());
        }
        int power = power(s, pos);
        if (power == 0) {
            return new Counted(n.value(), "", 0, n.words(), more, pos);
        }
        int behind = pos + (s.startsWith("百万", pos) || s.startsWith("千万", pos) ? 2 : 1);
        boolean moreBehind = isMore(s, behind);
        Optional<MeasureUnit> unit = MeasureUnits.at(s, behind + (moreBehind ? 1 : 0));
        int end = behind + (moreBehind ? 1 : 0) + unit.map(u -> u.symbol().length()).orElse(0);
        // 10万 alone is said of money; 10万余元 keeps 万元 as 10万元 does
        boolean money = (unit.isEmpty() || unit.get().symbol().equals("元")) && (power == 4 || power == 8) && behind == pos + 1;
        if (money) {
            return new Counted(n.value(), power == 4 ? "万元" : "亿元", 0, n.words(), more || moreBehind, end);
        }
        return new Counted(scaled(n.value(), power), unit.map(MeasureUnit::symbol).orElse(""), power, n.words(), more || moreBehind, end);
    }

    private static BigDecimal scaled(BigDecimal n, int power) {
        BigDecimal whole = n.scaleByPowerOfTen(power);
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }

    private static boolean isMore(String s, int pos) {
        return pos < s.length() && (s.charAt(pos) == '余' || s.charAt(pos) == '多');
    }

    private static int power(String s, int pos) {
        if (pos >= s.length()) {
            return 0;
        }
        if (s.startsWith("百万", pos)) {
            return 6;
        }
        if (s.startsWith("千万", pos)) {
            return 7;
        }
        return switch (s.charAt(pos)) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }
}
