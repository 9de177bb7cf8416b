package org.kanhe.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Unit in which money is printed.
public enum MoneyUnit {
    /// 元
    YUAN("元", -4),
    /// 千元
    THOUSAND_YUAN("千元", -1),
    /// 万元
    TEN_THOUSAND_YUAN("万元", 0),
    /// 亿元
    HUNDRED_MILLION_YUAN("亿元", 4);

    // 元 alone is also a syllable (单元, 多元, 元旦), so it counts only after a number, in brackets, or after 单位
    private static final Pattern NAMED = Pattern.compile("([亿万千])元|(?<=[(:\\d计为位币])(元)(?=[)整,;:/]|$)|(?<=\\d)([亿万])(?![亿万千人件次户元\\p{L}])|\\(([亿万])\\)");

    private final String term;
    private final int power;

    MoneyUnit(String term, int power) {
        this.term = term;
        this.power = power;
    }

    /// The unit as printed in Chinese.
    public String term() {
        return term;
    }

    /// The same money in 万元. The scale follows the printed precision: 1.2亿元 is known to 1000万元 and has scale -3,
    /// so show it with [BigDecimal#toPlainString()].
    public Amount amount(BigDecimal inThisUnit) {
        return new Amount(inThisUnit.scaleByPowerOfTen(power));
    }

    /// The unit a cell, a column head or a heading names: `203.85万元`, `项目资金（万元）`, `金额单位：元`. The first one when
    /// several are named.
    public static Optional<MoneyUnit> in(String text) {
        Matcher m = NAMED.matcher(unified(Labels.normalise(text)));
        if (!m.find()) {
            return Optional.empty();
        }
        for (int g = 1; g <= m.groupCount(); g++) {
            if (m.group(g) != null) {
                return Optional.of(of(m.group(g).charAt(0)));
            }
        }
        throw new IllegalStateException("matched without a group");
    }

    private static MoneyUnit of(char first) {
        return switch (first) {
            case '亿' -> HUNDRED_MILLION_YUAN;
            case '万' -> TEN_THOUSAND_YUAN;
            case '千' -> THOUSAND_YUAN;
            default -> YUAN;
        };
    }

    /// Unit characters in their everyday form.
    static String unified(String text) {
        return text.replace('圆', '元').replace('圓', '元').replace('萬', '万').replace('億', '亿').replace("仟元", "千元");
    }
}
