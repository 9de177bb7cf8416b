package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers written in Chinese characters: 三十五, 二〇二〇, 一百二十万, 叁拾, 一点五.
public final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FINANCIAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final int NO_DIGIT = -1;

    private ChineseNumerals() {}

    /// A character that can stand in such a number.
    public static boolean isNumeral(char c) {
        return digit(c) != NO_DIGIT || unit(c) > 0 || c == '点';
    }

    /// The number the whole text is; empty when it is none.
    public static Optional<BigDecimal> parse(String text) {
        String s = Labels.normalise(text);
        int point = s.indexOf('点');
        if (point < 0) {
            return whole(s).map(BigDecimal::valueOf);
        }
        String fraction = s.substring(point + 1);
        Optional<String> decimals = digits(fraction);
        return whole(s.substring(0, point)).flatMap(w -> decimals.map(d -> new BigDecimal(w + "." + d)));
    }

    private static Optional<Long> whole(String s) {
        if (s.isEmpty()) {
            return Optional.empty();
        }
        if (s.chars().allMatch(c -> digit((char) c) != NO_DIGIT)) {
            return s.length() > 15 ? Optional.empty() : digits(s).map(Long::valueOf);
        }
        return placed(s);
    }

    private static Optional<String> digits(String s) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (digit(c) == NO_DIGIT) {
                return Optional.empty();
            }
            all.append(digit(c));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.toString());
    }

    /// Positional writing: digits before 十百千, sections before 万亿.
    private static Optional<Long> placed(String s) {
        long total = 0;
        long section = 0;
        long last = NO_DIGIT;
        long lastUnit = Long.MAX_VALUE;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int digit = digit(c);
            long unit = unit(c);
            if (digit != NO_DIGIT) {
                if (last > 0) {
                    return Optional.empty();
                }
                last = digit;
            } else if (unit >= 10_000) {
                long below = section + Math.max(last, 0);
                if (below == 0 && total == 0) {
                    return Optional.empty();
                }
                total = unit > 10_000 ? (total + below) * unit : total + below * unit;
                section = 0;
                last = NO_DIGIT;
                lastUnit = Long.MAX_VALUE;
            } else if (unit > 0) {
                if (unit >= lastUnit || last == 0 || (last == NO_DIGIT && unit != 10)) {
                    return Optional.empty();
                }
                section += (last == NO_DIGIT ? 1 : last) * unit;
                last = NO_DIGIT;
                lastUnit = unit;
            } else {
                return Optional.empty();
            }
        }
        // 一百二 is said for 120 and is not written in forms; 105 is 一百零五
        boolean spoken = last > 0 && s.length() > 1 && unit(s.charAt(s.length() - 2)) > 10;
        return spoken ? Optional.empty() : Optional.of(total + section + Math.max(last, 0));
    }

    private static int digit(char c) {
        if (c == '两' || c == '貳' || c == '弍') {
            return 2;
        }
        int everyday = DIGITS.indexOf(c);
        return everyday >= 0 ? everyday : FINANCIAL.indexOf(c);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }
}
